/** Where published reference figures were read. */
export const referenceSources = {
	arbetet: 'https://arbetet.se/2012/01/10/fler-hemlosa/',
	board2017: 'https://www.socialstyrelsen.se/publikationer2017/2017-11-15/sidor/default.aspx',
	blog2017: 'https://personskydd.webblogg.se/2018/december/fakta-hemloshet-2017.html',
	jarva: 'https://www.nyhetsbyranjarva.se/sverige-samst-i-norden-trots-minskat-antal-hemlosa/',
	board2023:
		'https://www.socialstyrelsen.se/om-socialstyrelsen/pressrum/press/hemlosheten-fortsatt-kvar-pa-hog-niva/',
	cision: 'http://news.cision.com/se/kronofogdemyndigheten/r/allt-farre-barn-berors-av-vrakningar',
	pt: 'https://pt.se/nyheter/ekonomi/artikel/farre-vraks-fran-bostaden/rme9od8l',
	landetsFria: 'https://landetsfria.nu/2023/nummer-399/trots-tuffa-tider-farre-vraktes-forra-aret/',
	nyheter24: 'https://nyheter24.se/nyheter/ekonomi/1000970-varje-vecka-vraks-elva-barn-i-sverige',
	enforcement: 'https://kronofogden.se/om-kronofogden/analyser/vrakningar---utvecklingen-sedan-2018',
	enforcement2024:
		'https://kronofogden.se/om-kronofogden/nyheter-och-press/pressmeddelanden/2024-02-06-antalet-vrakningar-har-okat-med-tio-procent',
	herald: 'https://swedenherald.com/article/rising-evictions-impact-more-children-amid-economic-struggles',
	vasteras: 'Västerås stad, IFN 2017/00241',
	comparisons:
		'https://www.socialstyrelsen.se/statistik-och-data/oppna-jamforelser/socialtjanst/motverka-hemloshet/',
	blaakors: 'https://blaakors.dk/viden-fakta-og-statistik/hjemloese-i-danmark',
	vive: 'https://www.vive.dk/en/publications/homelessness-in-denmark-2011-jvn8jevm/',
	pdf9: 'https://9pdf.org/document/yd7xkek1-hjeml%C3%B8shed-i-danmark.html',
	womens: 'http://womenshomelessness.org/resources/statistics/denmark/',
	sfi: 'https://www.sfi.dk/publikationer/hjemloeshed-i-danmark-2017-13453/',
	sn: 'http://sn.dk/Danmark/Mange-hjemloese-lever-en-usynlig-tilvaerelse-paa-venners-sofa/artikel/680103',
	middelfart: 'https://middelfartavisen.dk/faerre-personer-lever-i-hjemloeshed/',
	trends: 'https://review.trendsmask.com/hvor-mange-hjemlose-er-der-i-danmark-256272.html',
	sintef: 'https://www.sintefbok.no/book/index/108/bostedsloese_i_norge_2005_en_kartlegging',
	hioa: 'http://www.hioa.no/vitenogpraksis/Velferd-og-arbeidsliv/Kraftig-nedgang-i-antall-bostedsloese-i-Norge',
	veiviseren:
		'https://veiviseren.no/forstaa-helheten/forskning-og-utredninger/rapport/bostedslose-i-norge-2016---en-kartlegging',
	ara2012:
		'https://www.ara.fi/sv-FI/Databank/Statistik_och_utredningar/Bostadsloshet/Bostadslosa_2012(34154)',
	ara2016:
		'https://www.ara.fi/sv-FI/Databank/Statistik_och_utredningar/Bostadsloshet/Bostadslosa_2016(42254)',
	asuntoensin: 'https://asuntoensin.fi/tietoa/tilastoja/',
	docslib: 'https://docslib.org/doc/785009/homelessness-2018',
	vvary: 'https://vvary.fi/asunnottomuusluvut-laskevat/',
	ku: 'https://www.ku.fi/artikkeli/5120627-loistavasta-onnistumisesta-jaatavaan-pudotukseen-asunnottomuus-kaantyi-kasvuun-12-vuoden-laskun-jalkeen',
	rakennuslehti: 'https://www.rakennuslehti.fi/2026/01/asunnottomuus-kasvoi-rajusti/',
} as const

export type ReferenceSource = keyof typeof referenceSources
