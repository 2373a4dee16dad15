/** The commonest small words of languages in Latin letters, by which even a headline shows what it is written in. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in that is was for it with as his on be at by had not are but from or have they which a an after over as no will has this says said who their its into about more than up out new were her he she we you i do did if when what there been would could again',
    de: 'der die und das den von zu mit ist dem des ein eine nicht auf im sich auch es für an werden aus hat bei nach wegen ohne über vor zum zur am vom sind wird wurde war noch nur oder als wie aber kein keine einen einem einer sie er ich wir um gegen unter neue neuer neues nun',
    fr: 'le la les et des du une est que dans qui pour pas par sur au plus ne se ce avec sont il aux un à de en dans à cause après sans ses son sa leur leurs été mais ou où elle nous vous je on cette ces deux entre encore aucun fait être ont deux sous contre chez',
    es: 'el los las del que y por una con para es lo como más su al pero sus le ha este está un la de en a se no tras sin sobre entre desde hasta ya fue son muy también o cuando hay ningún ninguna nadie era han dos esta ese contra según nuevo nueva vuelven',
    it: 'il di che la per un non del sono una della gli con più nel alla dei anche ha si è le lo e a da in al dal nella dopo tra fra suo sua come ma o uno nessun nessuno delle degli sul sulla ancora contro senza cui questo questa hanno era ed ai dalla due',
    pt: 'o a os as de do da dos das e em no na nos nas um uma que não com para por ao à mais se foi são é ou mas após sem sobre entre seu sua pelo pela há já também como até ele ela está ser tem novo nova contra dois muito isso esta depois ainda às aos',
    ca: 'el els la les de del dels i a al als en un una que per amb és no va es ha més però també són aquest aquesta sense després hi ho seva seu cap entre fins pel pels dins molt com han està dos on quan ni nou nova tot ens ja',
    nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit over na tot geen maar heeft werd wordt hij zij ze nog wel deze die meer worden was haar hun of dan tegen zonder opnieuw nieuwe wat wie twee om',
    sv: 'och att det i en som på är av för med till den har inte om ett var efter när från men sin ut utan vid så kan ska ny nya inga ingen igen mot eller blev hade vi jag han hon de sig under över sade två mer där',
    da: 'og at det i en som på er af for med til den har ikke om et var efter da når fra men sin ud uden ved så kan skal ny nye ingen igen mod eller blev havde vi jeg han hun de sig under over sagde to mere der går grund',
    nb: 'og at det i en som på er av for med til den har ikke om et var etter da når fra men sin ut uten ved så kan skal ny nye ingen igjen mot eller ble hadde vi jeg han hun de seg under over sa to mer der går grunn',
    pl: 'i w na z do się nie że jest o po za od przez dla jak ale przy to co jego jej są był była czy już tylko może oraz bez pod znowu przed ich ma',
    cs: 'a v na se je z do že s o po za od pro jak ale při to co jeho její jsou byl byla už jen může bez pod opět před jejich má který která kvůli ve',
    ro: 'și în de la cu pe din pentru că nu a o un este mai după fără sau dar care au fost sunt ai ale al dintre cauza s-a lui ei',
    fi: 'ja on ei se että oli hän mutta myös kun tai jälkeen ilman taas takia ovat joka mukaan sekä kuin vuonna olla ne tämä uusi',
    hu: 'a az és nem hogy egy is van volt meg csak már után miatt nélkül vagy még de ki el mint ez azt lesz szerint újra',
    tr: 've bir bu da de için ile çok daha olarak gibi ne sonra yeniden yüzünden etti oldu olan her kadar değil ama var yok',
    id: 'yang dan di dari dengan untuk pada ini itu dalam karena tidak akan adalah oleh ke setelah tanpa telah juga atau ada mereka',
  }).map(([language, list]) => [language, new Set(list.split(' '))]),
);
