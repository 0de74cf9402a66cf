import type { CountyData } from './country-data.ts'

/** Sweden's 21 counties and 290 municipalities, with the codes of Statistics Sweden (SCB). After a slash: the name without its genitive. */
export const sweden: readonly CountyData[] = [
	{
		code: '01',
		name: 'Stockholms län',
		shortName: 'Stockholm',
		municipalities: `
			0114 Upplands Väsby; 0115 Vallentuna; 0117 Österåkers/Österåker; 0120 Värmdö; 0123 Järfälla; 0125 Ekerö;
			0126 Huddinge; 0127 Botkyrka; 0128 Salems/Salem; 0136 Haninge; 0138 Tyresö; 0139 Upplands-Bro;
			0140 Nykvarns/Nykvarn; 0160 Täby; 0162 Danderyds/Danderyd; 0163 Sollentuna; 0180 Stockholms/Stockholm;
			0181 Södertälje; 0182 Nacka; 0183 Sundbybergs/Sundbyberg; 0184 Solna; 0186 Lidingö;
			0187 Vaxholms/Vaxholm; 0188 Norrtälje; 0191 Sigtuna; 0192 Nynäshamns/Nynäshamn
		`,
	},
	{
		code: '03',
		name: 'Uppsala län',
		shortName: 'Uppsala',
		municipalities: `
			0305 Håbo; 0319 Älvkarleby; 0330 Knivsta; 0331 Heby; 0360 Tierps/Tierp; 0380 Uppsala;
			0381 Enköpings/Enköping; 0382 Östhammars/Östhammar
		`,
	},
	{
		code: '04',
		name: 'Södermanlands län',
		shortName: 'Södermanland',
		municipalities: `
			0428 Vingåkers/Vingåker; 0461 Gnesta; 0480 Nyköpings/Nyköping; 0481 Oxelösunds/Oxelösund;
			0482 Flens/Flen; 0483 Katrineholms/Katrineholm; 0484 Eskilstuna; 0486 Strängnäs; 0488 Trosa
		`,
	},
	{
		code: '05',
		name: 'Östergötlands län',
		shortName: 'Östergötland',
		municipalities: `
			0509 Ödeshögs/Ödeshög; 0512 Ydre; 0513 Kinda; 0560 Boxholms/Boxholm; 0561 Åtvidabergs/Åtvidaberg;
			0562 Finspångs/Finspång; 0563 Valdemarsviks/Valdemarsvik; 0580 Linköpings/Linköping;
			0581 Norrköpings/Norrköping; 0582 Söderköpings/Söderköping; 0583 Motala; 0584 Vadstena; 0586 Mjölby
		`,
	},
	{
		code: '06',
		name: 'Jönköpings län',
		shortName: 'Jönköping',
		municipalities: `
			0604 Aneby; 0617 Gnosjö; 0642 Mullsjö; 0643 Habo; 0662 Gislaveds/Gislaved; 0665 Vaggeryds/Vaggeryd;
			0680 Jönköpings/Jönköping; 0682 Nässjö; 0683 Värnamo; 0684 Sävsjö; 0685 Vetlanda; 0686 Eksjö;
			0687 Tranås
		`,
	},
	{
		code: '07',
		name: 'Kronobergs län',
		shortName: 'Kronoberg',
		municipalities: `
			0760 Uppvidinge; 0761 Lessebo; 0763 Tingsryds/Tingsryd; 0764 Alvesta; 0765 Älmhults/Älmhult;
			0767 Markaryds/Markaryd; 0780 Växjö; 0781 Ljungby
		`,
	},
	{
		code: '08',
		name: 'Kalmar län',
		shortName: 'Kalmar',
		municipalities: `
			0821 Högsby; 0834 Torsås; 0840 Mörbylånga; 0860 Hultsfreds/Hultsfred; 0861 Mönsterås; 0862 Emmaboda;
			0880 Kalmars/Kalmar; 0881 Nybro; 0882 Oskarshamns/Oskarshamn; 0883 Västerviks/Västervik; 0884 Vimmerby;
			0885 Borgholms/Borgholm
		`,
	},
	{
		code: '09',
		name: 'Gotlands län',
		shortName: 'Gotland',
		municipalities: `
			0980 Gotlands/Gotland
		`,
	},
	{
		code: '10',
		name: 'Blekinge län',
		shortName: 'Blekinge',
		municipalities: `
			1060 Olofströms/Olofström; 1080 Karlskrona; 1081 Ronneby; 1082 Karlshamns/Karlshamn;
			1083 Sölvesborgs/Sölvesborg
		`,
	},
	{
		code: '12',
		name: 'Skåne län',
		shortName: 'Skåne',
		municipalities: `
			1214 Svalövs/Svalöv; 1230 Staffanstorps/Staffanstorp; 1231 Burlövs/Burlöv; 1233 Vellinge;
			1256 Östra Göinge; 1257 Örkelljunga; 1260 Bjuvs/Bjuv; 1261 Kävlinge; 1262 Lomma; 1263 Svedala;
			1264 Skurups/Skurup; 1265 Sjöbo; 1266 Hörby; 1267 Höörs/Höör; 1270 Tomelilla; 1272 Bromölla; 1273 Osby;
			1275 Perstorps/Perstorp; 1276 Klippans/Klippan; 1277 Åstorps/Åstorp; 1278 Båstads/Båstad; 1280 Malmö;
			1281 Lunds/Lund; 1282 Landskrona; 1283 Helsingborgs/Helsingborg; 1284 Höganäs; 1285 Eslövs/Eslöv;
			1286 Ystads/Ystad; 1287 Trelleborgs/Trelleborg; 1290 Kristianstads/Kristianstad;
			1291 Simrishamns/Simrishamn; 1292 Ängelholms/Ängelholm; 1293 Hässleholms/Hässleholm
		`,
	},
	{
		code: '13',
		name: 'Hallands län',
		shortName: 'Halland',
		municipalities: `
			1315 Hylte; 1380 Halmstads/Halmstad; 1381 Laholms/Laholm; 1382 Falkenbergs/Falkenberg;
			1383 Varbergs/Varberg; 1384 Kungsbacka
		`,
	},
	{
		code: '14',
		name: 'Västra Götalands län',
		shortName: 'Västra Götaland',
		municipalities: `
			1401 Härryda; 1402 Partille; 1407 Öckerö; 1415 Stenungsunds/Stenungsund; 1419 Tjörns/Tjörn;
			1421 Orusts/Orust; 1427 Sotenäs; 1430 Munkedals/Munkedal; 1435 Tanums/Tanum; 1438 Dals-Eds/Dals-Ed;
			1439 Färgelanda; 1440 Ale; 1441 Lerums/Lerum; 1442 Vårgårda; 1443 Bollebygds/Bollebygd;
			1444 Grästorps/Grästorp; 1445 Essunga; 1446 Karlsborgs/Karlsborg; 1447 Gullspångs/Gullspång;
			1452 Tranemo; 1460 Bengtsfors; 1461 Melleruds/Mellerud; 1462 Lilla Edets/Lilla Edet; 1463 Marks/Mark;
			1465 Svenljunga; 1466 Herrljunga; 1470 Vara; 1471 Götene; 1472 Tibro; 1473 Töreboda;
			1480 Göteborgs/Göteborg; 1481 Mölndals/Mölndal; 1482 Kungälvs/Kungälv; 1484 Lysekils/Lysekil;
			1485 Uddevalla; 1486 Strömstads/Strömstad; 1487 Vänersborgs/Vänersborg; 1488 Trollhättans/Trollhättan;
			1489 Alingsås; 1490 Borås; 1491 Ulricehamns/Ulricehamn; 1492 Åmåls/Åmål; 1493 Mariestads/Mariestad;
			1494 Lidköpings/Lidköping; 1495 Skara; 1496 Skövde; 1497 Hjo; 1498 Tidaholms/Tidaholm;
			1499 Falköpings/Falköping
		`,
	},
	{
		code: '17',
		name: 'Värmlands län',
		shortName: 'Värmland',
		municipalities: `
			1715 Kils/Kil; 1730 Eda; 1737 Torsby; 1760 Storfors; 1761 Hammarö; 1762 Munkfors; 1763 Forshaga;
			1764 Grums; 1765 Årjängs/Årjäng; 1766 Sunne; 1780 Karlstads/Karlstad; 1781 Kristinehamns/Kristinehamn;
			1782 Filipstads/Filipstad; 1783 Hagfors; 1784 Arvika; 1785 Säffle
		`,
	},
	{
		code: '18',
		name: 'Örebro län',
		shortName: 'Örebro',
		municipalities: `
			1814 Lekebergs/Lekeberg; 1860 Laxå; 1861 Hallsbergs/Hallsberg; 1862 Degerfors; 1863 Hällefors;
			1864 Ljusnarsbergs/Ljusnarsberg; 1880 Örebro; 1881 Kumla; 1882 Askersunds/Askersund; 1883 Karlskoga;
			1884 Nora; 1885 Lindesbergs/Lindesberg
		`,
	},
	{
		code: '19',
		name: 'Västmanlands län',
		shortName: 'Västmanland',
		municipalities: `
			1904 Skinnskattebergs/Skinnskatteberg; 1907 Surahammars/Surahammar; 1960 Kungsörs/Kungsör;
			1961 Hallstahammars/Hallstahammar; 1962 Norbergs/Norberg; 1980 Västerås; 1981 Sala; 1982 Fagersta;
			1983 Köpings/Köping; 1984 Arboga
		`,
	},
	{
		code: '20',
		name: 'Dalarnas län',
		shortName: 'Dalarna',
		municipalities: `
			2021 Vansbro; 2023 Malung-Sälens/Malung-Sälen; 2026 Gagnefs/Gagnef; 2029 Leksands/Leksand;
			2031 Rättviks/Rättvik; 2034 Orsa; 2039 Älvdalens/Älvdalen; 2061 Smedjebackens/Smedjebacken; 2062 Mora;
			2080 Faluns/Falun; 2081 Borlänge; 2082 Säters/Säter; 2083 Hedemora; 2084 Avesta; 2085 Ludvika
		`,
	},
	{
		code: '21',
		name: 'Gävleborgs län',
		shortName: 'Gävleborg',
		municipalities: `
			2101 Ockelbo; 2104 Hofors; 2121 Ovanåkers/Ovanåker; 2132 Nordanstigs/Nordanstig; 2161 Ljusdals/Ljusdal;
			2180 Gävle; 2181 Sandvikens/Sandviken; 2182 Söderhamns/Söderhamn; 2183 Bollnäs;
			2184 Hudiksvalls/Hudiksvall
		`,
	},
	{
		code: '22',
		name: 'Västernorrlands län',
		shortName: 'Västernorrland',
		municipalities: `
			2260 Ånge; 2262 Timrå; 2280 Härnösands/Härnösand; 2281 Sundsvalls/Sundsvall; 2282 Kramfors;
			2283 Sollefteå; 2284 Örnsköldsviks/Örnsköldsvik
		`,
	},
	{
		code: '23',
		name: 'Jämtlands län',
		shortName: 'Jämtland',
		municipalities: `
			2303 Ragunda; 2305 Bräcke; 2309 Krokoms/Krokom; 2313 Strömsunds/Strömsund; 2321 Åre; 2326 Bergs/Berg;
			2361 Härjedalens/Härjedalen; 2380 Östersunds/Östersund
		`,
	},
	{
		code: '24',
		name: 'Västerbottens län',
		shortName: 'Västerbotten',
		municipalities: `
			2401 Nordmalings/Nordmaling; 2403 Bjurholms/Bjurholm; 2404 Vindelns/Vindeln; 2409 Robertsfors;
			2417 Norsjö; 2418 Malå; 2421 Storumans/Storuman; 2422 Sorsele; 2425 Dorotea; 2460 Vännäs;
			2462 Vilhelmina; 2463 Åsele; 2480 Umeå; 2481 Lycksele; 2482 Skellefteå
		`,
	},
	{
		code: '25',
		name: 'Norrbottens län',
		shortName: 'Norrbotten',
		municipalities: `
			2505 Arvidsjaurs/Arvidsjaur; 2506 Arjeplogs/Arjeplog; 2510 Jokkmokks/Jokkmokk; 2513 Överkalixs/Överkalix;
			2514 Kalixs/Kalix; 2518 Övertorneå; 2521 Pajala; 2523 Gällivare; 2560 Älvsbyns/Älvsbyn; 2580 Luleå;
			2581 Piteå; 2582 Bodens/Boden; 2583 Haparanda; 2584 Kiruna
		`,
	},
]
