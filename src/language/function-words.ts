/**
 * The words that hold sentences together, by language: articles, pronouns, prepositions, conjunctions, auxiliary verbs
 * and common adverbs. They tell languages apart and say little about what a text is about.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a about above after again against all also am among an and any are aren't around as at away be because been
    before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't
    done down during each either else ever every few for from further get gets got had hadn't has hasn't have haven't
    having he her here hers herself him himself his i if in into is isn't it its itself just let like made make may me might
    more most much must my myself neither no nor not now of off often on once one only onto or other others our ours
    out over own per quite rather said same say saying says shall she should so some still such than that the their theirs them themselves
    then there these they this those though through thus to together too toward towards under until up upon us very
    was wasn't we were weren't while will with within without would yet you your yours yourself
    someone somebody anyone anybody everyone everybody nobody something anything everything nothing
    i'm i've i'll he's she's it's that's there's let's ll ve re d s t m vs versus
    arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt wasnt werent wont wouldnt shouldnt im ive thats theres youre
    u ur r pls plz`,
  de: `ab aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bin bis bist da damit dann
    das dass dein deine dem den denen der deren des dessen die dies diese diesem diesen dieser dieses doch dort du
    durch ein eine einem einen einer eines er es etwas euer für gegen gewesen gibt hab habe haben hat hatte hatten hier
    hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann
    kein keine keinem keinen keiner können könnte man mehr mein meine mit muss nach nicht nichts noch nun nur ob oder
    ohne sehr sein seine seinem seinen seiner seit sich sie sind so soll sollte sondern sonst über um und uns unser
    unter viel vom von vor war waren warst weil weiter wenn werde werden wieder will wir wird wirst wo wollen worden wurde
    wurden während zu zum zur zwar zwischen sei seid seien wäre wären wart hast habt hätte hätten gehabt werdet würde würden
    dich dir mich mir euch eure eurem euren eurer unsere unserem unseren unserer unseres meinem meinen meiner deinem deinen
    deiner jemand jemanden jemandem niemand niemanden niemandem mal denn bitte gibts gehts nen s`,
  es: `a al algo algunas algunos ante antes aquel aquella aquellos aunque bajo bien cada casi como con contra de del
    desde donde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estaban estado
    estar estas este esto estos está están fue fueron ha haber había habían han hasta hay incluso la las le les lo los
    me mi mientras mis mucho muchos muy más ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco
    por porque pues puede pueden se sea según ser si sido siempre sin sobre solo son su sus sí también tan tanto te
    tenía tiene tienen toda todas todo todos tras tu tus un una unas uno unos usted y ya yo él he has hemos habéis habías
    habíamos hubo hubiera habrá habrán habría haya hayan soy eres somos sois eras éramos fui fuiste fuimos sería será serán
    sean siendo estoy estás estamos estáis estuvo estuvieron esté estén tengo tienes tenemos tenían tuvo tuvieron tenga tú
    ti vosotros ustedes vuestra vuestro nuestras nuestros alguien nadie`,
  fr: `à afin ai ainsi alors après as au aucun aucune aussi autre autres aux avait avant avec avoir c car ce ceci cela
    celle celles celui ces cet cette ceux chaque chez comme d dans de depuis des deux donc dont du durant elle elles en
    encore entre est et étaient était étant été être eu eux fait font fut il ils j je jusqu l la le les leur leurs lors
    lui m ma mais me même mes moi mon n ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus pour
    puis qu s sa sans se sera ses si sien soi soit son sont sous sur t ta tandis te tes toi ton tous tout toute toutes
    très tu un une vers vos votre vous y a avons avez avais avions aviez auront aurait auraient ait aient eut eurent
    ayant suis sommes êtes étais étions étiez furent seront serait seraient soient fus ça là lorsqu puisqu quelqu quoiqu`,
  it: `a ad ai al alla alle allo anche ancora avere aveva avevano c che chi ci come con contro cui d da dagli dai dal dalla
    dalle dei del dell della delle dello di dopo dove e ed era erano essere fino fra fu furono gli ha hanno ho i il in
    io l la le lei li lo loro lui ma me mentre mi mia mio molto ne negli nei nel nella nelle nello no noi non nostro o
    ogni per perché però più poi prima può questa queste questi questo qui s se sei senza si sia sono sopra sotto
    stata stati stato su sua sue sugli sui sul sulla suo suoi tra tu tutti tutto un una uno vi voi è hai abbiamo avete avevo
    avevi avevamo ebbe ebbero avrà avranno avrebbe abbia abbiano avuto siamo siete ero eri eravamo eravate fui fummo sarà
    saranno sarebbe sarebbero siano t m n v quell quest quella quelle quello quelli quei anch sull nell all dall miei mie
    tuo tua tuoi tue vostro vostra nostra nostri ti te qualcuno qualcosa nessuno`,
  pt: `a ao aos aquela aquele aqueles as até com como contra da das de dela dele deles depois desde do dos e ela elas
    ele eles em entre era eram essa esse esta estava este estes está estão eu foi foram há isso isto já lhe mais mas
    me mesmo meu minha muito na nas nem no nos nossa nosso não nós o os ou outra outro outros para pela pelas pelo
    pelos per por porque pode podem se sem ser seu seus sido sobre sua suas são só também te tem tinha todo todos tu
    tudo um uma umas uns você à às é tenho tens temos têm tinham tive teve tivemos tiveram terá terão teria tenha tenham sou
    és somos eras éramos fui fomos será serão seria seriam seja sejam sendo estou estás estamos estavam esteve estiveram
    esteja havia houve haverá vocês nossos nossas minhas meus teu tua teus tuas num numa aquilo ainda alguém ninguém`,
  nl: `aan al alle als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen had
    hadden heb hebben heeft hem het hier hij hun ik in is ja je kan kunnen maar me meer men met mij mijn moet na naar
    niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren
    was werd werden wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou hebt gehad geweest bent waart zult
    zullen zouden jij jou jouw jullie hen haar onze iemand niemand iets s t n`,
  ro: `a abia acea aceasta această aceea acei aceia acel acela acele acest acesta aceste acestea acestei acestui acești
    acum ai aici al ale alt alta altă alte alți am ar are as asemenea astfel asupra au avea avut aș ați atunci ba ca
    că către ce cea cei cel cele cea celor cu cum căreia de deci deja deoarece deși din dintr dintre doar după e ea ei
    el ele era erau este eu fără fi fie fiind foarte fost i iar în încă înainte între într îi îl își l la le li lor lui
    m mai mea mei mele meu mult multe mulți n nai ne nici niște noi nostru nu o ori până pe pentru peste poate pot
    prin s sa să sale sau se si și spre sub sunt tot toate toată toți tu un una unde unei unele unor unui unul va
    voi vor vă sunteți suntem ești eram erai erați fii fim fiți fiu avem aveți aveam aveai vom veți ta tăi tale noastră
    noștri noastre voastră vostru asta astea ăsta ăștia v ți mă te u`,
  sv: `alla allt att av blev bli blir de dem den denna deras dess dessa det detta dig din dock du där då efter ej eller
    en ett för från ha hade han hans har henne hennes hon honom här i icke in inom inte ja jag kan kunde man med mellan
    men mer mig min mot mycket ni nu när någon något några och om oss på samma sedan sig sin sina ska skulle som så
    till under upp ut utan vi vid var vara varit är även åt över ditt mitt vår vårt våra er ert era vore blivit
    skall finns fanns inget ingen sitt`,
  da: `af alle andet at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end er et
    for fra ham han hans har havde hende hendes her hun i ikke ind jeg kan kunne man mange med meget men mere mig min mod
    mellem når ned nogle nu og også om op os over på sammen selv sig sin skal skulle som sådan til ud under var ved vi vil
    ville været dit dine mit mine sit vores jeres blevet findes ingen intet`,
  no: `alle at av ble blei bli blir både da de deg dei dem den denne der dere deres det dette disse du eller en enn er et
    etter for fra før ha hadde han hans har henne hennes her hun i ikke inn jeg kan kunne man mange med meg mellom men mer
    min mot mye ned noe noen nå når og også om opp oss over på så seg selv sin skal skulle som til under ut uten var ved
    vi vil ville være vært ditt dine mitt mine sitt vår vårt våre blitt finnes ingen intet`,
  fi: `ei eivät ennen että hän he hänen häntä ja jo jos joka jonka joita joka jotka kanssa koska kuin kun kuten me minä
    mukaan mutta myös ne niin niiden noin nyt oli olivat olla olleet ollut on ovat se sen siinä sitä sekä siis sillä tai
    tämä tämän tässä tätä te vain vaan voi olen olet olemme olette olin olit oliko onko ovatko minun sinä sinun hänellä
    teidän meidän`,
  pl: `a aby albo ale ani bardzo bez bo być był była było były by dla do gdy gdzie go i ich im innych istnieje ja jak jako
    je jego jej jest jeszcze jeśli już każdy która które którego której który których którzy lub ma mają może mnie na nad nie niż
    o od oraz po pod podczas ponieważ poza przed przez przy się są ta tak także tam te tego tej ten to tu tym tylko u w
    we wszystkie więc z za ze został została że jestem jesteś jesteśmy jesteście byłem byłam byłeś będę będzie będą będziemy
    mam masz mamy macie miał miała mieli ty on ona ono one oni my wy mi mną ciebie cię tobie nas nam nami was wam jemu mu
    nią niej nich nim nimi sobie siebie mój moja moje twój twoja nasz nasza wasz swój swoja czy`,
  cs: `a aby ale ani asi až bez bude budou by byl byla byli bylo být co další do i jak jako je jeho jejich její jen jeho
    jsem jsme jsou již k kde kdy která které který kteří ke ma má mají mezi na nad ne nebo než nebyl o od pak po pod podle
    pokud pouze pro proto protože před při s se si tak také tato ten tento to tím u v ve více však z za ze že jsi jste mám
    máš máme máte měl měla měli já ty on ona ono my vy oni mě mně mi tě tobě ti nás nám vás vám jemu mu ní něm nich nim
    můj moje tvůj náš naše váš`,
  hu: `a az abban ahogy aki akik amely amelyek ami arra azok azt azonban be csak de e egy egyik el előtt én és ez
    ezek ezt fel hanem ha hogy igen is itt jól kell ki le lehet lenne lett lesz már más meg még mert mind minden mint
    most nagyon ne nem nincs ő ők össze pedig sem s sok szerint szét tovább után úgy vagy van vannak volt voltak vele vagyok
    vagyunk voltam voltunk te ti engem téged minket velem neki nekem`,
  ru: `а без более больше будет будто бы был была были было быть в вам вас ведь весь во вот все всего всех всю вы да даже для
    до его ее ей ему если есть еще же за здесь и из или им их к как ко когда которая которого которое которой которые
    который которых ли лишь между меня мне может можно мой мы на над надо наш не него нее нет ни них но ну о об однако
    он она они оно от очень по под после потом потому при про с сам свою своей своего своих себе себя со так также такой там то
    тогда того тоже только том ты у уж уже хотя через чем что чтобы эта эти этим этих это этого этой этом этот эту я буду
    будем будете будут ими мною тебе тебя тобой вами моя моё мое мои твой твоя наша наше наши ваш ваша ваше ваши та те`,
  uk: `а або але б без був була були було бути в від вже він вона вони все для до є за з зі й його її їх і із коли який
    яка яке які між на над не ні о об однак по під після при про с та так також там те ти то тому у це цей ці через
    що щоб я як ви ми мене мені тебе тобі йому нас нам вас вам їм мій моя твій наш ваш цього чи`,
  bg: `а аз ако ала без беше би бил била били било в във върху все всички да до докато е за и из или им има искам като
    към ли между много може на над най не него него неговата нея ни но някои обаче от по под при с са само се след със
    също така това тази те този той тя че ще я съм си сме сте ти вие ние мен теб нас вас`,
  el: `α αλλά αν από αυτά αυτές αυτή αυτό αυτός αυτού αυτών για δεν εάν εγώ είναι εκείνη εκείνο εκείνος είχε είχαν εμείς ένα
    έναν ένας ενώ επί επίσης έχει έχουν ή η ήταν θα και κάθε κατά κι μας με μέσα μετά μεταξύ μέχρι μη μην μια μία μιας
    μόνο να ο οι όλα όμως όπως όταν ότι ου πιο πολύ που πριν προς σαν σας σε στα στη στην στις στο στον στους συν τα
    τη την της τις το τον του τους των υπό ως ώστε`,
  tr: `acaba ama ancak artık aslında az bana bazı belki ben beri bile bir biri birkaç biz böyle bu buna bunu bunun çok
    çünkü da daha de değil diğer diye dolayı en gibi göre hem henüz hep hepsi her hiç için ile ilgili ise itibaren
    kadar karşı kendi ki mı mi mu mü o olan olarak oldu olduğu olduğunu olması olmuştur olup olur ona onlar onu onun
    önce sadece sonra şey şu tarafından tüm üzere ve veya ya yani yine yok var vardır ın in nın nin dır dir sen siz sana
    bize size seni beni bizi sizi benim senin bizim sizin bunlar şunlar miydi mıydı`,
  ar: `أن إن أو إلى إذا أم أما أي أيضا الا التي الذي الذين اللذان الى ان او بعد بعض بل بن به بها بين تلك تم ثم حتى حول
    حيث خلال دون ذلك على عليه عليها عن عند غير ف في فيه فيها قبل قد كان كانت كل كما لا لدى لقد لكن لم لن له لها ليس ليست ما مع من
    منذ منه منها نحو هذا هذه هنا هناك هو هي هم و وقد وكان وكانت ولا ولم وهو وهي يتم يكون تكون كانوا`,
  fa: `آن است از اما این اگر با باید بر برای به بود بودند بوده تا خود در را شد شده شود شوند که می ما من نیز و هم های هر
    همه همین ها یا یک کرد کرده کند کنند دارد دارند داد داده پس چند دو دیگر نمی روی سپس`,
  ur: `اس اور ان ایک ہے ہیں تھا تھی تھے پر سے کا کی کے کو میں نے بھی یہ وہ کہ لئے لیے جو کر کیا گیا ہو ہوا ہوئی تو نہیں اپنے بعد
    ساتھ تک یا لیکن جس دیا دی ہی`,
  he: `של את על לא הוא היא הם הן זה זאת אלה אשר כי גם או אם עם אל מן בין כל רק יותר היה היתה היו אני אתה אנחנו אבל עד לפני
    אחרי תחת אך כמו יש אין`,
  hi: `अपना अपनी अपने अब और अभी आदि आप इन इनका इस इसका इसकी इसके इसी इसे उन उनका उनकी उनके उस उसका उसकी उसके उसे एक एवं ऐसे ओर कई कर करता करते
    करना करने करें का काफी कि किया किसी की कुछ के को कोई गई गए गया जब जा जाता जाती जाते जाने जिन जिस जिसमें जिसे जैसे जो तक तब तथा
    तरह तो था थी थे द्वारा दिया दी न नहीं ने पर पहले फिर बहुत बाद बारे भी में मैं यदि यह या ये रहा रहे लिए लेकिन व वह वाला वाली वाले
    वे साथ सकता सकते सभी से हम सा सी ही हुआ हुई हुए है हैं हो होता होती होते होना`,
  bn: `এ এই এক একটি এবং ও কিন্তু করে করা করেন থেকে জন্য তার তারা তিনি না নিয়ে পর পরে বা যে যা সে সঙ্গে সাথে হয় হয়ে হয়েছে হল ছিল ছিলেন
    এর তাদের মধ্যে দিয়ে আর আছে`,
  vi: `anh ấy bị bởi cả các cái cần càng chỉ chiếc cho chưa có có thể của cùng cũng đã đang đây để đến đều do đó được dưới
    gì hay hoặc hơn là lại làm lên lúc mà mỗi một nào này nên nếu ngay như nhưng những nơi nữa phải qua ra rằng rất
    rồi sau sẽ so sự tại theo thì trên trong trước từ từng và vẫn vào vậy vì việc với vừa bằng họ ông bà chúng`,
  id: `ada adalah agar akan antara atas atau bagi bahwa banyak beberapa bisa dalam dan dapat dari dengan di dia hanya hal
    hingga ia ini itu juga jika kami karena kepada kita ke lain lebih maka mereka namun oleh pada para pun saat saja
    sangat saya sebagai sebelum sebuah secara sedang sejak seperti serta setelah suatu sudah tahun telah tersebut
    tetapi tidak untuk yang yaitu kamu anda aku kau tak bukan`,
  th: `กว่า กับ การ ก็ ก่อน ของ ขึ้น ความ คือ ครั้ง จะ จาก จึง ช่วง ซึ่ง ดัง ด้วย ด้าน ต่อ ตั้งแต่ ตาม ต่าง ต่างๆ ต้อง ถึง ถูก ทั้ง ทำ ทำให้ ที่ ทุก ทาง นั้น นี้
    นอกจาก นัก บาง ผู้ พบ พร้อม มา มาก มี ยัง รวม ระหว่าง ราย ร่วม ลง วัน ว่า ส่วน ส่ง สามารถ สำหรับ หนึ่ง หรือ หลัง หาก อยู่ อย่าง ออก อีก
    เคย เข้า เฉพาะ เช่น เนื่องจาก เป็น เป็นการ เพราะ เพื่อ เมื่อ เรา เลย แก่ แต่ แบบ และ แล้ว แห่ง โดย ใน ให้ ได้ ไป ไม่ ไว้ ๆ เขา เธอ พวก มัน`,
  zh: `的 了 和 是 在 有 也 就 不 都 而 及 与 與 着 或 一个 一個 没有 我们 我們 你们 他们 他們 她们 它们 这 這 那 这个 那个 这些 這些 那些 其 之 于 於 以
    为 為 被 把 从 從 到 对 對 向 由 中 上 下 里 裡 等 个 個 他 她 它 我 你 但 但是 因为 因為 所以 如果 虽然 并 並 且 并且 而且 还 還 又 很 更 最 将 將
    会 會 能 可以 可 要 已 已经 时 時 后 後 前 所 使 让 给 同 该 此 之间 以及 其中 通过 作为 则 曾 于是 是否 过 地 得 吗 呢 吧 啊
    位 名 只 隻 条 條 张 張 件 座 届 屆 种 種 项 項 次 家 部 支 台 间 間 所 幅 首 篇 册 冊 场 場 辆 輛 艘 匹 棵 颗 顆`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という
    あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる
    それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して ます です でし まし`,
  ko: `그 그것 그는 그녀 그러나 그리고 것 것은 것이 것을 등 및 또는 또한 때 때문에 또 를 을 은 는 이 가 의 에 에서 에게 으로 로 와 과 도 만 하는 한 할 하고
    했다 있는 있다 있었다 있으며 되는 된 되었다 이다 이었다 위해 위한 통해 대한 대해 더 수 우리 이런 저 다른`,
};

/** The words that ask, by language: they say what kind of answer is wanted, and nothing about where it stands. */
export const QUESTION_WORDS: Readonly<Record<string, string>> = {
  en: `who whom whose what which when where why how whats whos wheres whens hows whys many much tell`,
  de: `wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher warum wieso weshalb wie wieviel wieviele viele
    worin woraus womit wofür wodurch worauf wovon wonach welch woran worüber wovor worum wogegen wobei worunter weswegen`,
  es: `quién quiénes quien qué que cuál cuáles cual cuándo cuando dónde donde adónde cómo cuánto cuánta cuántos cuántas porqué
    cuanto cuanta cuantos cuantas cuales adonde quienes`,
  fr: `qui que quoi quel quelle quels quelles quand où pourquoi comment combien lequel laquelle auquel duquel lesquels
    lesquelles`,
  it: `chi che cosa cos quale quali qual quando dove perché come quanto quanta quanti quante dov com quand quant`,
  pt: `quem que qual quais quando onde porque como quanto quanta quantos quantas cujo cuja aonde cadê`,
  nl: `wie wat welke welk wanneer waar waarom hoe hoeveel wiens waarheen waarmee waarin waarop waardoor`,
  ro: `cine cui ce care când unde cum cât câtă câți câte căror cărui căruia încotro`,
  sv: `vem vems vad vilken vilket vilka när var varför hur många mycket vart varifrån hurdan vilkas`,
  da: `hvem hvis hvad hvilken hvilket hvilke hvornår hvor hvorfor hvordan mange meget hvorhen hvorfra`,
  no: `hvem hva hvilken hvilket hvilke når hvor hvorfor hvordan mange mye hvorfra hvorhen`,
  fi: `kuka kenen ketkä mikä mitä mitkä minkä milloin missä mihin mistä miksi miten kuinka montako moni`,
  pl: `kto kogo komu co czego jaki jaka jakie jaką kiedy gdzie dlaczego jak ile ilu która które który kim czym czyj czyja czyje
    skąd dokąd jakim jakiej`,
  cs: `kdo koho komu co čeho jaký jaká jaké kdy kde proč jak kolik který která které kam odkud čí kým čím`,
  hu: `ki kik kit kinek mi mit mely melyik mikor hol hová honnan miért hogyan hány mennyi milyen`,
  ru: `кто кого кому кем что чего чем чему какой какая какое какие каким каких какого какую когда где куда откуда почему зачем как
    сколько чей чья чье который которая какова каков каковы чьи отчего насколько какими какому каком какою которым которому котором которыми чём каковую скольких`,
  uk: `хто кого кому що чого який яка яке які коли де куди звідки чому навіщо як скільки чий ким чим чия чиє чиї котрий`,
  bg: `кой коя кое кои кого какво какъв каква какви кога къде защо как колко чий`,
  el: `ποιος ποια ποιο ποιοι ποιες ποιον ποιαν ποιου ποιας ποιων ποιους τι πότε πού που γιατί πώς πως πόσο πόση πόσα πόσοι πόσες πόσους πόσων`,
  tr: `kim kime kimin kimler kimi ne nedir neydi neyi hangi hangisi hangileri ne zaman nerede nereye nereden neden niçin niye nasıl kaç kaçta kaçıncı
    kimdir kimdi nelerdir nerededir neler neyle kimle kimden kimlere neye neyin neyden nelere neleri kimleri kimlerden kimlerle hangisinin hangisine`,
  ar: `من ما ماذا أي أية متى أين لماذا كيف كم هل بماذا لمن مما إلام علام عما بم فيم ممن أيهما بأي لأي`,
  fa: `کی چه چی کدام کجا چرا چگونه چطور چند آیا`,
  ur: `کون کیا کونسا کب کہاں کیوں کیسے کتنا کتنے کتنی کس`,
  he: `מי מה איזה איזו מתי איפה היכן למה מדוע איך כיצד כמה`,
  hi: `कौन किस किसने किसे किसको किसका किसकी किसके क्या कौनसा कौनसी कब कहाँ कहां क्यों कैसे कितना कितने कितनी किन किनके किसमें किससे किनकी किनका किनमें कितनों कौनसे`,
  bn: `কে কাকে কার কি কী কোন কখন কোথায় কেন কিভাবে কীভাবে কত কয়টি`,
  vi: `ai gì nào đâu khi sao tại vì bao nhiêu thế bao lâu mấy`,
  id: `siapa apa apakah kapan mana dimana mengapa kenapa bagaimana berapa`,
  th: `ใคร อะไร ไหน ใด เมื่อไหร่ เมื่อไร เมื่อใด ที่ไหน ทำไม เพราะเหตุใด อย่างไร ยังไง กี่ เท่าไร เท่าใด เท่าไหร่ ไหม หรือไม่ บ้าง`,
  zh: `谁 誰 什么 什麼 甚么 哪 哪个 哪個 哪些 哪种 哪里 哪裡 哪儿 何时 何時 何地 何 为什么 為什麼 为何 怎么 怎麼 怎样 如何 多少 几 幾 多久 多大 什么时候 吗`,
  ja: `誰 だれ 何 なに なん どの どれ どちら いつ どこ なぜ どうして どう どのように いくつ いくら か`,
  ko: `누구 누가 무엇 무엇이 무엇을 어느 어떤 언제 어디 어디서 왜 어떻게 몇 얼마 무슨`,
};

/**
 * Verbs that many questions are built with, by language: those of being able and obliged, of wanting and of saying. They tell
 * languages apart like function words; but what is said may well hang on them, so that they are looked for like any other.
 */
export const FREQUENT_VERBS: Readonly<Record<string, string>> = {
  de: `könnt kannst konnte konnten könnten darf darfst dürfen durfte durften mag mögen möchte möchten musst müssen
    musste mussten müsste sollst sollen sollten wollt wollte wollten sagt sagte`,
  fr: `peux pouvons pouvez peuvent pouvait pourrait dois doit doivent devait va vont dit`,
  es: `puedo puedes podemos podía podían pudo podría debe deben va van dice dijo`,
  it: `posso puoi possiamo possono poteva potrebbe devo devi deve dobbiamo devono doveva detto dice disse`,
  pt: `posso podemos podia podiam pôde deve devem vai vão disse diz`,
  nl: `kun kunt kon konden mag mogen mocht mochten moest moesten wilt wilde wilden zegt`,
  ro: `poți putem puteți putea puteau trebuie vrea spus spune`,
  sv: `får fick fått måste vill ville kunnat sa sade säger`,
  da: `må måtte får fik fået kunnet sagde siger`,
  no: `må måtte får fikk fått kunnet sa sier`,
  pl: `mogę możesz możemy mogą mógł mogła powiedział powiedziała mówi`,
  cs: `mohu můžeš může můžeme mohou mohl mohla řekl řekla říká`,
  hu: `mondta`,
  ru: `могу можем могут мог могла могли могло сказал сказала сказали говорит`,
  uk: `може можуть сказав сказала`,
  bg: `могат каза`,
  tr: `dedi diyor söyledi`,
  id: `berkata`,
};

/**
 * Verbs that only say that something takes place, by language. A question that asks when or where something was held or
 * happened is about the something: the verb seldom stands in the answer. They are no function words of the language.
 */
export const VERBS_OF_TAKING_PLACE: Readonly<Record<string, string>> = {
  en: 'hold held holding happen happens happened happening occur occurs occurred occurring',
  de: 'statt stattfinden stattfindet stattfand stattgefunden passiert passierte geschah geschehen',
  fr: 'lieu passe déroule',
  es: 'lugar ocurre ocurrió ocurrido sucede sucedió sucedido pasa pasó',
  it: 'luogo succede accade accaduto avvenne avvenuto',
  pt: 'lugar acontece aconteceu acontecido ocorre ocorreu ocorrido',
  nl: 'plaats plaatsvindt plaatsvond plaatsgevonden gebeurt gebeurde gebeurd',
};
