/** What an invented network knows; nothing is taken from a real one. */
export const examples = [
	{
		...{ title: 'Hembesök inom tre dagar när hyran inte har kommit', place: '9902' },
		method:
			'Hyresvärdarna mejlar en lista den sjätte varje månad. Två handläggare ringer samma dag och åker hem till dem som inte svarar, inom tre dagar. Familjer besöks först.\n\nBesöket handlar om vad som behövs för att bo kvar: en avbetalning, en ansökan om försörjningsstöd eller kontakt med budgetrådgivningen.',
		result: 'Antalet avhysningar gick från 14 till 5 på tre år. De två senaste åren har inget barn vräkts.',
		...{ evidence: 'followed', evidenceSource: 'Ekbys egen uppföljning 2023–2025' },
		...{ targetGroups: ['families', 'at-risk'], activities: ['prevention', 'outreach'] },
		...{ contactOrganisation: 'Ekby kommun', contactRole: 'Enhetschef för boende' },
		check: {
			checkedOn: '2026-09-14',
			contact: 'there',
			goesOn: 'yes',
			note: 'Två andra kommuner har börjat likadant.',
		},
	},
	{
		...{ title: 'En ingång till bostad för unga som lämnar placering', place: '9903' },
		method:
			'Socialtjänsten och det kommunala bolaget har en gemensam kö för unga som fyllt 18 i familjehem eller på institution. Kontraktet är eget från första dagen, och en boendestödjare följer med i ett år.',
		result: 'Av 23 unga bor 20 kvar efter ett år. Tidigare hade hälften saknat bostad inom sex månader.',
		...{ evidence: 'followed', evidenceSource: '' },
		...{ targetGroups: ['young'], activities: ['landlords', 'support-at-home'] },
		...{ contactOrganisation: 'Furuviks kommun', contactRole: 'Samordnare för unga' },
		check: { checkedOn: '2025-10-20', contact: 'there', goesOn: 'yes', note: '' },
	},
	{
		...{ title: 'Bostad först med sex lägenheter om året', place: '9904' },
		method:
			'Nämnden reserverar sex lägenheter om året. Teamet är tre personer som träffar varje hyresgäst minst en gång i veckan. Ingen förlorar bostaden för att stödet avbryts.',
		result: 'Efter två år bor 15 av 17 kvar. Dygn i akutboende har minskat till en fjärdedel.',
		...{ evidence: 'compared', evidenceSource: 'Jämförelse med två grannkommuner, Lillhamns högskola 2025' },
		...{
			targetGroups: ['addiction', 'mental-health', 'acute'],
			activities: ['housing-first', 'support-at-home'],
		},
		...{ contactOrganisation: 'Granås kommun', contactRole: 'Teamledare för Bostad först' },
		check: {
			checkedOn: '2026-05-04',
			contact: 'there',
			goesOn: 'changed',
			note: 'Nu åtta lägenheter om året.',
		},
	},
	{
		...{ title: 'Gemensam dörr för akut boende på kvällar', place: '9905' },
		method:
			'Tre kommuner delar en kvällsmottagning. Den som kommer får en plats för natten och en tid hos sin egen kommun nästa morgon. Kvinnor som utsätts för våld slussas direkt till skyddat boende.',
		result:
			'Färre nätter utan plats, enligt dem som arbetar där. Antalet avvisade har gått från omkring 40 till 6 om året.',
		...{ evidence: 'told', evidenceSource: '' },
		...{ targetGroups: ['acute', 'violence'], activities: ['emergency', 'coordination'] },
		...{ contactOrganisation: 'Hasselby kommun', contactRole: 'Föreståndare' },
		check: {
			checkedOn: '2026-08-21',
			contact: 'gone',
			goesOn: 'yes',
			note: 'Ny föreståndare väntas i november.',
		},
	},
	{
		...{ title: 'Räkna tillsammans: kartläggning med kyrkor och föreningar', place: '9907' },
		method:
			'En vecka i april räknar kommunen tillsammans med nio föreningar. Var och en svarar med koder, så att samma person räknas en gång. Svaren läses tillsammans en månad senare.',
		result: 'En tredjedel av dem som hittades var okända för kommunen. Två insatser har ändrats efter det.',
		...{ evidence: 'told', evidenceSource: '' },
		...{ targetGroups: ['acute', 'elderly'], activities: ['counting', 'outreach'] },
		...{ contactOrganisation: 'Norrtorps kommun', contactRole: 'Utredare' },
		check: null,
	},
	{
		...{ title: 'Hyresgarantier som trappas ner', place: '9908' },
		method:
			'Kommunen lämnar en garanti på sex månadshyror. Den halveras efter ett år utan anmärkning och upphör efter två. Hyresvärden skriver kontrakt direkt med den boende.',
		result: 'Fyra privata värdar är med. Av 31 garantier har två behövt lösas in.',
		...{ evidence: 'researched', evidenceSource: 'Utvärdering av hyresgarantier, Lillhamns högskola 2024' },
		...{ targetGroups: ['at-risk', 'released'], activities: ['landlords'] },
		...{ contactOrganisation: 'Sandby kommun', contactRole: 'Bostadsstrateg' },
		check: { checkedOn: '2026-03-02', contact: 'there', goesOn: 'yes', note: '' },
	},
] as const

const terms = { licence: 'cc-by-4.0', licensor: 'Riket i miniatyr' } as const

export const checklist = {
	...{ ...terms, kind: 'checklist', title: 'När en familj inte har betalat hyran', starts: 'routine' },
	about: 'De första tio dagarna, steg för steg, med barnen i tanken.',
	versions: [
		{
			news: '',
			said: [
				'Ta emot uppgiften från hyresvärden och anteckna datum och belopp',
				'Ta reda på om barn bor i hemmet',
				'Ring familjen samma dag; försök igen på kvällen',
				'Åk hem inom tre dagar om ingen svarar',
				'Gå igenom inkomster, skuld och vad som går att betala',
				'Boka budgetrådgivning, helst inom en vecka',
			],
		},
		{
			news: 'Barnens egna samtal är med, och återkopplingen till hyresvärden.',
			said: [
				'Ta emot uppgiften från hyresvärden och anteckna datum och belopp',
				'Ta reda på om barn bor i hemmet',
				'Ring familjen samma dag; försök igen på kvällen',
				'Åk hem inom tre dagar om ingen svarar',
				'Erbjud barnen ett eget samtal, och anteckna om det inte blir av och varför',
				'Gå igenom inkomster, skuld och vad som går att betala',
				'Boka budgetrådgivning, helst inom en vecka',
				'Berätta för hyresvärden vad som är på gång, om familjen säger ja',
			],
		},
	],
} as const

export const agreement = {
	...{ ...terms, kind: 'guideline', title: 'Överenskommelse med hyresvärdar', starts: 'agreement' },
	about: 'Det en överenskommelse brukar behöva säga, att fylla i och besluta om.',
	versions: [
		{
			news: '',
			said: 'Syfte\nDen som kan klara ett eget hem ska få det, och den som har ett hem ska få behålla det.\n\nKommunen åtar sig\natt svara inom en arbetsdag när hyresvärden hör av sig, att göra hembesök när det behövs, och att lämna en garanti när det är avtalat.\n\nHyresvärden åtar sig\natt höra av sig vid den första obetalda hyran, att vänta med uppsägning medan en plan följs, och att lämna ett antal lägenheter om året till dem som kommunen föreslår.\n\nUppföljning\nParterna träffas två gånger om året och går igenom antal lägenheter, störningar, uppsägningar och vad som ska ändras.',
		},
	],
} as const

const goals = [
	'Ingen barnfamilj ska vräkas',
	'Den som blir hemlös ska ha ett eget hem inom sex månader',
	'Kommunen vet varje år hur många som saknar hem och varför',
]
const activities = [
	{
		goal: 0,
		text: 'Hembesök inom tre dagar vid utebliven hyra',
		measure: 'Andel hushåll som har träffats inom tre dagar',
	},
	{
		goal: 0,
		text: 'Överenskommelse om tidiga signaler med alla större hyresvärdar',
		measure: 'Antal hyresvärdar med överenskommelse',
	},
	{
		goal: 1,
		text: 'Bostad först för dem som har varit hemlösa längst',
		measure: 'Antal som flyttat in och bor kvar efter ett år',
	},
	{
		goal: 2,
		text: 'Kartläggning i april varje år tillsammans med föreningar',
		measure: 'Genomförd kartläggning',
	},
]

const years = { validFrom: 2027, validTo: 2030 }

export const plan = {
	...{ ...terms, kind: 'plan', title: 'Plan mot hemlöshet att börja från', starts: 'plan' },
	about: 'Tre mål och fyra aktiviteter för en kommun som inte har någon plan.',
	file: {
		format: 'bofast-plan-1',
		document: {
			...{ title: 'Plan mot hemlöshet', kind: 'handlingsplan', committee: 'Socialnämnden', level: 'council' },
			...{ ...years, areaKind: 'heading', superiors: [], targetGroups: [], costClasses: [], indicators: [] },
			areas: [{ id: 'omrade-1', text: 'Förebygga och häva hemlöshet' }],
			sections: [
				{
					...{ id: 'avsnitt-1', kind: 'text', heading: 'Varför planen finns' },
					text: 'Beskriv läget i kommunen: hur många som saknar hem, hur många som riskerar att förlora sitt, och vad som görs i dag.',
				},
				{
					...{ id: 'avsnitt-2', kind: 'child-perspective', heading: 'Barnen' },
					text: 'Beskriv hur barn uppmärksammas när en vuxen riskerar att förlora hemmet, och hur de får komma till tals.',
				},
			],
			goals: goals.map((text, at) => ({ id: `mal-${at + 1}`, text, under: null, superiorId: null })),
			activities: activities.map(({ goal, text, measure }, at) => ({
				...{ id: `aktivitet-${at + 1}`, key: `A${at + 1}`, areaId: 'omrade-1', goalIds: [`mal-${goal + 1}`] },
				...{ text, owner: 'Socialnämnden', unitIds: [], costClass: null, due: null, measure },
				...{ periodFrom: years.validFrom, periodTo: years.validTo, measureWaived: null, method: null },
				...{ indicatorIds: [], quantity: null, costs: [], partners: [], label: null },
			})),
		},
		units: [],
	},
} as const

export const questions = [
	{
		...{ by: 'member', title: 'Hur får man med privata hyresvärdar?', open: true },
		question:
			'Det kommunala bolaget är med, men de privata säger att risken är för stor. Vad har fått andra att ändra sig?',
		answers: [
			{
				by: 'county',
				answer:
					'I vårt län har garantier som trappas ner fått med fyra värdar. Det viktigaste var att kommunen svarar i telefon samma dag.',
			},
			{
				by: 'secretariat',
				answer:
					'Börja med en värd och ett hus, och följ upp efter ett halvår. Mallen för överenskommelse i biblioteket går att använda rakt av.',
			},
		],
	},
	{
		...{ by: 'county', title: 'Räknas den som bor hos en släkting som hemlös?', open: true },
		question:
			'En kommun räknar alla utan eget kontrakt, en annan bara dem som måste flytta inom tre månader. Vad ska gälla när vi jämför?',
		answers: [
			{
				by: 'secretariat',
				answer:
					'I jämförelsen gäller situation 4: tillfälligt boende hos andra, utan eget kontrakt, när personen själv söker bostad. Det står i definitionen, och olika versioner jämförs aldrig.',
			},
		],
	},
	{
		...{ by: 'member', title: 'Vem leder mötet med hyresvärdarna?', open: false },
		question: 'Hos oss vill både socialtjänsten och fastighetskontoret. Hur gör ni?',
		answers: [
			{
				by: 'member',
				answer: 'Hos oss leder den som äger planen. Fastighetskontoret skriver minnesanteckningarna.',
			},
		],
	},
	{
		...{ by: 'county', title: 'Finns det en rutin för unga som lämnar placering?', open: false },
		question: 'Två kommuner i länet saknar en rutin och vill inte börja från noll.',
		answers: [],
	},
] as const
