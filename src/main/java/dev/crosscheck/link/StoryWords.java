package dev.crosscheck.link;

import dev.crosscheck.model.ProfileReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a shared word says about two texts telling one story. It does not depend on how often a
 * folder has the word, so that two texts get the same answer alone and among ten thousand.
 */
final class StoryWords {
  /** What a rare name or word weighs. Whole numbers add up to the same in any order. */
  static final int RARE = 20;

  private static final int COMMON = 6;

  /**
   * Written with a capital letter, yet no names, or in the names of very many: titles and offices,
   * parts of addresses and institutions, compass points, what starts a sentence or a headline.
   */
  private static final Set<String> NO_NAMES =
      set(
          """
          president vice minister prime premier chancellor secretary king queen prince princess
          senator senate congressman congresswoman representative mayor governor judge justice
          attorney district prosecutor sheriff sheriffs undersheriff deputy deputies officer
          officers sergeant sgt detective det lieutenant captain capt chief commander colonel
          general major inspector superintendent constable const corporal agent special doctor
          professor mister miss sir lord lady reverend bishop pope saint spokesman spokeswoman
          director chairman chairwoman chair head executive manager coordinator commissioner
          county city town village state states province region republic kingdom union federation
          commonwealth north south east west northern southern eastern western northeast northwest
          southeast southwest central upper lower new old great greater grand inner outer
          street avenue ave road boulevard drive lane highway interstate route block apartment
          apartments square park plaza place bridge river lake bay mount mountain valley hill hills
          island islands coast gulf ocean sea port harbour harbor beach creek springs gate station
          hospital medical center centre university college school high elementary academy
          institute church department ministry office bureau agency authority commission committee
          council court courthouse parliament congress house assembly cabinet board party police
          force army navy guard service services team unit fire rescue airport stadium division
          parish company corporation corp inc ltd llc plc group bank club association society
          foundation fund trust organization organisation league press news times post radio
          television channel daily tribune herald journal gazette associated reuters afp facebook
          twitter youtube instagram google wire
          christmas easter thanksgiving ramadan day eve war world cup god bible english internet
          national international federal royal supreme public health united nations foreign interior
          defence defense finance treasury education affairs security human rights survey
          democratic democrat democrats republican republicans liberal liberals conservative
          conservatives labour labor green greens socialist socialists people peoples front
          movement alliance opposition government coalition
          breaking update updated photo photos video image images story read more click here watch
          copyright mrs mss dr rev jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu
          fri sat sun gmt utc pst pdt mst mdt cst cdt est edt bst cet
          the and for but not that this these those with they she his her him its our their your
          you yes all any both each every some such many most much none nobody everybody somebody
          one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
          hundred thousand million first second third last next other others another former late
          however since despite although though because until while when where who whom whose what
          which why how there here then now just only even still yet also again after before during
          under over into from about above against among between within without through across
          according meanwhile instead perhaps maybe please today tonight yesterday tomorrow
          speaking follow following anyone crime stoppers tips anonymous report reports coroner
          metropolitan homicide hotline ind county latino latina hispanic suv had has have was were are been being will would can could may
          might must should did does made said says man men woman women boy girl child children
          family male female black white old young left right back end half little very too
          """);

  /** Names that news of all kinds have: states and their people, the largest cities, forenames. */
  private static final Set<String> WIDE =
      set(
          """
          america american americans usa britain british briton england scotland wales ireland
          irish scottish welsh france french germany german italy italian spain spanish portugal
          greece greek turkey turkish russia russian russians ukraine ukrainian poland polish china
          chinese japan japanese korea korean india indian pakistan pakistani bangladesh afghanistan
          afghan iran iranian iraq iraqi syria syrian israel israeli israelis palestinian
          palestinians lebanon lebanese egypt egyptian libya sudan somalia kenya nigeria ethiopia
          africa african europe european asia asian australia australian canada canadian mexico
          mexican brazil argentina chile colombia venezuela cuba haiti indonesia indonesian
          malaysia philippines thailand vietnam zealand saudi arabia arab yemen qatar jordan
          sweden swedish norway norwegian denmark danish finland netherlands dutch belgium swiss
          switzerland austria hungary romania
          alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
          hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
          michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york
          carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
          washington wisconsin wyoming
          angeles los chicago houston philadelphia phoenix antonio diego dallas orleans detroit
          boston atlanta miami baltimore denver london paris moscow beijing tokyo delhi berlin rome
          brussels geneva san francisco las vegas manchester liverpool birmingham glasgow
          nato unicef fbi cia interpol oecd opec imf bbc cnn nbc abc cbs fox
          muslim muslims christian christians jewish islamic catholic
          james john michael david robert william richard thomas joseph charles mark paul daniel
          george kevin brian steven stephen eric jason jeff jeffrey ryan scott andrew matthew
          anthony christopher jose juan luis carlos mary maria anna jennifer jessica elizabeth sarah
          lisa karen linda susan nancy laura emily emma mike jim tom bob bill chris steve dan tim
          matt nick tony sam alex peter patrick martin simon philip edward henry jack joe kim adam
          ali ahmed mohammed muhammad ibrahim hassan smith johnson williams brown jones davis miller
          wilson moore taylor anderson jackson lee thompson white harris clark lewis walker
          """);

  /** Words of all texts, which do not tell what one is about. */
  private static final Set<String> NOT_TELLING =
      stems(
          """
          able about above according across after again against ago almost alone along already also
          although always among another answer any around ask away back became because become been
          before began behind being believe below between both brought call came cannot come could
          cost day days did does doing done down during each early earlier either else end enough
          even ever every everybody exactly expect few find first follow former found from full gave
          give given goes going good got great had half happen hard has have having hear heard held
          help here high hold home hour hours house hundred hundreds inside into its itself just keep
          kept kind knew know known large last late later latest least leave left less let life like
          line little live lives living local long longer look lost lot made main make making man
          many matter may mean meet member men might mile miles million millions minute minutes miss
          moment month monthly months more morning most mostly move much must name near nearly need
          never new news next night nobody none nothing now number of off often old once one only
          open order other others out outside over own part past pay people percent perhaps person
          place plan play point possible public put quarter question quite rate rather reach read
          real really reason receive remain report rest result right rise said same saw say saying
          says second see seem seen send sent set seven several shall she short should show side
          since six small some somebody someone something soon source stand start state statement
          still stop street such sure take taken talk tell ten than thank that the their them
          themselves then there these they thing things think this those thought thousand thousands
          three through time times today together told tomorrow tonight too took total toward towards
          town turn twelve twenty two under until upon use used using very wait walk want was watch
          way week weekend weeks well went were what when where whether which while white who whole
          whose why wife will wish with within without woman women word work working world would
          write year years yesterday yet young your four five eight nine eleven thirty forty fifty
          """);

  /** Words that many stories of one kind share: more than one of them is needed. */
  private static final Set<String> OF_A_KIND =
      stems(
          """
          accident account accuse action activity admit affect afternoon age agency agree agreement
          aid air airport alarm allege allow ambulance amount announce anniversary annual apartment
          appeal appear area army arrest arrive assault attack attempt attorney authority authorities
          average award ban bank base battle beat bill billion blame blast block board boat bodies
          body bomb border boy break bridge budget build building bullet burn business buy campaign
          candidate capital car care carry case cash casualties cause center central centre chairman
          champion chance change charge check chief child children church citizen city civilian claim
          clash clear close club coach coast collapse colleague comment commission committee common
          community company concern condition confirm conflict control convict council count country
          couple court cover crash crew crime crisis critical critically crown cup current cut damage
          danger data date daughter dead deadly deal death deaths decide decision deep defeat defence
          defend defense demand deny department deputy describe destroy detail detective detain
          develop die difference disaster discover discuss disease dispute district division doctor
          document dollar donor door double doubt dozen dozens drive driver drop drug earn earthquake
          economic economy effort election emergency employee energy enter escape estimate evacuate
          evening event evidence examine exchange expert explain explosion face fact factory fail
          fall families family far fatal fatally father fear federal feel fell fellow field fight
          figure fill film final finance financial finish fire firefighter firm flat flee fleet
          flight flood fly food force foreign form forward free friend front fuel fund further future
          gain game gang general girl goal gold government governor grand ground group grow growth
          guard guilty gun gunfire gunman gunmen gunshot head headquarters health hear heat heavy hide
          hit holiday homicide hope hospital hospitalize hostage hotel hour hurt husband hurricane
          identify illegal immediately impact important improve incident include income increase
          independent industry information initial injure injured injuries injury innocent inspect
          inspector insurance international investigate investigation investigator involve island
          issue jail job join journalist judge jury justice key kill killer killing knife labor land
          landslide launch law lawmaker lawyer lead leader league legal level lie light likely limit
          link list lorry lose loss low lower major male manager march mark market marry match mayor
          measure media medical meeting message metre meter midnight military minister ministry
          minor missing money mother motive mountain murder nation national nature negotiate
          neighbor neighborhood neighbour network neutral north northern note occur offer offence
          offense office officer official officials oil operation opposition organization outlook
          owner pain parent park parliament party pass passenger patient peace period phone photo
          picture pilot plane plant player plead poll police policy political poor port position
          post power prepare present president press pressure prevent price prime prison prisoner
          private probe problem process produce production profit program programme project
          pronounce property propose prosecutor protect protest prove provide province pull purchase
          push quake quarterly question quick quiet race radio rail rain raise range ratio reaction
          ready rebel recall recent record recover reduce refuse region reject relate relation
          relative release relief reopen repair repeat replace reply request require rescue research
          resident resign resolve respond response responsible restaurant return reveal review rifle
          right river road rob robbery role roof room round rule run safe safety sale save scene
          school score sea search season seat section security seek seize sell senior sentence
          separate series serious seriously serve service settle severe share sheriff ship shock
          shooter shooting shoot shop shot sick sign similar single sister site situation slow
          social society soldier son south southern speak special speed spend spokesman spokeswoman
          sport spread stab staff stage standard station stay steal step stolen storm strike strong
          student study suburb success suffer suggest suicide summer supply support surgery survive
          suspect swear target tax teacher team teen teenager tent term terror test thief threat
          threaten tie toll tour trade traffic train training transfer treat treatment trial troop
          trouble truck trust try unit university update urge value vehicle verdict victim victims
          video village violence visit voice vote voter wage wall war warn warning water wave weapon
          weather west western win wind window winter witness witnesses worker worst worth wound
          wounded wounds wrong discharge firearm armed arm critically custody condition happened
          """);

  private StoryWords() {}

  /**
   * How much it says that both mention a name: {@link #RARE}, or less, or, 0 for what is no name.
   */
  static int weight(String name) {
    if (NO_NAMES.contains(name)) {
      return 0;
    }
    return WIDE.contains(name) ? COMMON : RARE;
  }

  /**
   * How much it says that both open with a word: {@link #RARE}, or less, or, 0 for a word of all
   * texts.
   */
  static int topic(String stem) {
    if (NOT_TELLING.contains(stem)) {
      return 0;
    }
    return OF_A_KIND.contains(stem) ? COMMON : RARE;
  }

  private static Set<String> set(String words) {
    // Not Set.of: a word may be a title and start a sentence.
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }

  private static Set<String> stems(String words) {
    return set(words).stream().map(ProfileReader::stem).collect(Collectors.toUnmodifiableSet());
  }
}
