package dev.crosscheck.syntax;

/**
 * The relations by which a word depends on its head, all that the parser knows. They are the labels
 * of ClearNLP, close to Stanford dependencies, with its own ways for numbers and adjectives.
 */
public final class Relations {
  /** The word everything else depends on. */
  public static final String ROOT = "root";

  /** Subject: {@code officials} in "officials said". */
  public static final String NSUBJ = "nsubj";

  /** Subject of a passive: {@code people} in "people were killed". */
  public static final String NSUBJPASS = "nsubjpass";

  /** A clause as subject. */
  public static final String CSUBJ = "csubj";

  /** A clause as subject of a passive. */
  public static final String CSUBJPASS = "csubjpass";

  /** The {@code by} of a passive; who did it is its {@link #POBJ}. */
  public static final String AGENT = "agent";

  /** Object: {@code people} in "killed 15 people". */
  public static final String DOBJ = "dobj";

  /** To or for whom: {@code him} in "gave him a book". */
  public static final String DATIVE = "dative";

  /** Noun after {@code be}: {@code host} in "Doha is the host". */
  public static final String ATTR = "attr";

  /** Adjective after {@code be} and the like: {@code missing} in "are missing". */
  public static final String ACOMP = "acomp";

  /** What the object or subject became: {@code dead} in "were left dead". */
  public static final String OPRD = "oprd";

  /** Clause without a subject of its own: {@code leave} in "wants to leave". */
  public static final String XCOMP = "xcomp";

  /** Clause with its own subject, also what was said: {@code died} in "said 12 died". */
  public static final String CCOMP = "ccomp";

  /** Clause of time, reason, condition, manner: {@code leading} in ", leading to". */
  public static final String ADVCL = "advcl";

  /** Clause after a preposition: {@code withdrawing} in "in exchange for withdrawing". */
  public static final String PCOMP = "pcomp";

  /** Clause put beside another: {@code said} in "it was, he said, late". */
  public static final String PARATAXIS = "parataxis";

  /** Word that opens a clause: {@code that}, {@code after}, {@code because}. */
  public static final String MARK = "mark";

  /** {@code have}, {@code will}, {@code may}, {@code to} before a verb. */
  public static final String AUX = "aux";

  /** {@code be} or {@code get} of a passive. */
  public static final String AUXPASS = "auxpass";

  /** {@code not}, {@code n't}, {@code never}; the {@code no} of "no deaths" is {@link #DET}. */
  public static final String NEG = "neg";

  /** Particle: {@code up} in "gave up". */
  public static final String PRT = "prt";

  /** Empty {@code there} or {@code it}. */
  public static final String EXPL = "expl";

  /** Preposition: {@code in}, {@code of}; {@code according} and {@code including} too. */
  public static final String PREP = "prep";

  /** What a preposition governs. */
  public static final String POBJ = "pobj";

  /** Adverb: {@code about} in "about 5", {@code least} in "at least 12". */
  public static final String ADVMOD = "advmod";

  /** Noun used as an adverb: {@code week} in "last week, he said". */
  public static final String NPADVMOD = "npadvmod";

  /** Article or the like: {@code the}, {@code some}, {@code no}. */
  public static final String DET = "det";

  /** Word before an article: {@code all} in "all the dead". */
  public static final String PREDET = "predet";

  /**
   * Adjective or number before a noun: {@code 200} in "200 people"; there is no {@code amod} or
   * {@code nummod}.
   */
  public static final String NMOD = "nmod";

  /**
   * Part of a quantity: {@code more} and {@code than} in "more than 200", {@code 40} in "40 to 50".
   */
  public static final String QMOD = "qmod";

  /**
   * Noun before a noun or part of a name or number: {@code death} in "death toll", {@code 2.5} in
   * "2.5 million".
   */
  public static final String COMPOUND = "compound";

  /** Owner: {@code Qatar} in "Qatar's minister". */
  public static final String POSS = "poss";

  /** The {@code 's} on an owner. */
  public static final String CASE = "case";

  /**
   * Noun beside a noun that says the same: {@code ally} in "the US, a key ally"; also an age after
   * a name.
   */
  public static final String APPOS = "appos";

  /** Participle or infinitive behind a noun: {@code held} in "people held in prison". */
  public static final String ACL = "acl";

  /** Relative clause: {@code died} in "those who died". */
  public static final String RELCL = "relcl";

  /** {@code and}, {@code or}, {@code but}; depends on the first of the words it joins. */
  public static final String CC = "cc";

  /** A word joined to the one before by {@link #CC}. */
  public static final String CONJ = "conj";

  /** {@code both}, {@code either}, {@code neither} before joined words. */
  public static final String PRECONJ = "preconj";

  /** A mark. */
  public static final String PUNCT = "punct";

  /** Interjection. */
  public static final String DISCOURSE = "discourse";

  /** The person spoken to. */
  public static final String VOCATIVE = "vocative";

  /** A tag or handle. */
  public static final String META = "meta";

  /** Any other; also what holds two sentences in one text together. */
  public static final String DEP = "dep";

  private Relations() {}
}
