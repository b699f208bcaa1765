/** Short forms of English given names, behind the names that they stand for. */
const SHORT_FORMS = `
  abigail: abby gail; abraham: abe; albert: al bert; alexander: al alec alex sandy; alexandra: alex sandra sandy; alfred: al alf fred;
  amanda: mandy; andrew: andy drew; anthony: tony; archibald: archie; arthur: art; augustus: gus; barbara: barb babs;
  benjamin: ben benny; bernadette: bernie; bernard: bernie; bertram: bert; calvin: cal; cameron: cam; caroline: carrie;
  catherine: cathy kate kathy katie cat; charles: charlie chuck chas; charlotte: charlie lottie; christina: chris tina christy;
  christine: chris chrissy; christopher: chris kit; clifford: cliff; curtis: curt; cynthia: cindy; daniel: dan danny; david: dave davy;
  deborah: deb debbie; donald: don donnie; dorothy: dot dottie; douglas: doug; edgar: ed; edmund: ed ted; edward: ed eddie ned ted;
  edwin: ed; eleanor: ellie nell; elizabeth: beth betsy bette betty eliza libby liz lizzie; emanuel: manny; emmanuel: manny; ernest: ernie;
  eugene: gene; florence: flo; frances: fran; francis: frank; franklin: frank; frederick: fred freddie freddy; gabriel: gabe; gabrielle: gabby;
  geoffrey: geoff jeff; george: georgie; gerald: gerry jerry; gerard: gerry; gilbert: gil; gordon: gordie; gregory: greg; gwendolyn: gwen;
  harold: hal harry; harrison: harry; henrietta: etta; henry: hal hank harry; herbert: herb bert; isabella: bella; isabel: izzy; jacob: jake;
  jacqueline: jackie; james: jamie jim jimmy; jeffrey: jeff; jennifer: jen jenny; jeremiah: jerry; jerome: jerry; jessica: jess; john: jack johnny;
  jonathan: jon; joseph: joe joey; josephine: jo josie; joshua: josh; judith: judy; katherine: kate kathy katie kat; kathleen: kathy; kathryn: kate kathy katie;
  kenneth: ken kenny; kimberly: kim; lawrence: larry; laurence: larry; leonard: len lenny leo; leslie: les; lewis: lew; louis: lou; louise: lou;
  madeleine: maddie; manuel: manny; margaret: maggie marge meg peg peggy greta; martin: marty; martha: marty patty; marvin: marv; mary: molly polly;
  matthew: matt; maurice: moe; melissa: mel; melvin: mel; michael: mick mickey mike; michelle: shelly; mitchell: mitch; nathan: nate; nathaniel: nate;
  nicholas: nick nicky; norman: norm; oliver: ollie; pamela: pam; patricia: pat patsy patti patty trish; patrick: pat paddy; penelope: penny;
  peter: pete; philip: phil; phillip: phil; priscilla: cilla; rachel: rae; randall: randy; randolph: randy; raymond: ray; rebecca: becky becca;
  reginald: reggie; richard: dick rich rick ricky; robert: bob bobby rob robbie bert; roberta: bobbie; roderick: rod; rodney: rod; roger: rodge;
  roland: rollie; ronald: ron ronnie; rudolph: rudy; russell: russ; salvatore: sal; samantha: sam; samuel: sam sammy; sandra: sandy;
  sheldon: shelly; sidney: sid; solomon: sol; stanley: stan; stephanie: steph; stephen: steve; steven: steve; stewart: stew stu; stuart: stu;
  susan: sue susie suzie; susanna: sue; suzanne: sue; sylvester: sly; terence: terry; terrence: terry; theodore: ted teddy theo; theresa: terry tess;
  thomas: tom tommy; timothy: tim timmy; valerie: val; veronica: ronnie; victor: vic; victoria: vicki vicky tori; vincent: vince vinnie;
  virginia: ginny; wallace: wally; walter: walt; wesley: wes; wilfred: wilf; william: bill billy will willie; zachary: zach zack`;

const PAIRS = SHORT_FORMS.split(';').flatMap((entry) => {
  const [long = '', short = ''] = entry.split(':').map((part) => part.trim());
  return short.split(/\s+/).map((name) => ({ long, short: name }));
});

const LONG_FORMS = grouped(PAIRS.map(({ long, short }) => [short, long]));
const SHORT_FORMS_OF = grouped(PAIRS.map(({ long, short }) => [long, short]));

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [name, other] of pairs) groups.set(name, (groups.get(name) ?? new Set()).add(other));
  return groups;
}

const NONE: ReadonlySet<string> = new Set();

/** The names, in lower case, for which a given name may stand: *joseph* for *joe*. */
export function longForms(short: string): ReadonlySet<string> {
  return LONG_FORMS.get(short) ?? NONE;
}

/** The short forms of a given name in lower case: *joe* and *joey* of *joseph*. */
export function shortForms(long: string): ReadonlySet<string> {
  return SHORT_FORMS_OF.get(long) ?? NONE;
}

/** Whether a given name, in lower case, is a short form of another: *joe* of *joseph*. */
export function isShortFor(short: string, long: string): boolean {
  return longForms(short).has(long);
}
