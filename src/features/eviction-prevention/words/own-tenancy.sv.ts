export const ownTenancy = {
	title: 'Säg upp kommunens kontrakt',
	crumb: 'Boendetrappan',
	home: 'Hemmet',
	state: 'Uppsägningen öppnar ett ärende om att förhindra vräkning i samma stund.',
	reviewed: 'Stödet sågs över {day}.',
	notReviewed: 'Stödet är inte sett över efter {since}.',
	notReviewedText:
		'Ingen förlorar sitt hem för att en plan inte följts. Se över stödet med personen först, de senaste {days} dagarna. Att planen inte följts går inte att välja som skäl.',
	right: {
		now: 'Hushållet har rätt att bo kvar sedan {from} (JB 12:45)',
		later: 'Hushållet har rätt att bo kvar från {from} (JB 12:45)',
		what: 'En uppsägning är inte nog för att hemmet ska lämnas. Går hushållet inte med på det prövar hyresnämnden eller domstol saken.',
	},
	lacks: {
		view: 'Uppföljningen av stödet säger inte hur personen själv ser det.',
		offer: 'Uppföljningen av stödet säger inte vad personen erbjöds.',
		both: 'Uppföljningen av stödet säger varken hur personen själv ser det eller vad som erbjöds.',
	},
	incompleteText:
		'Uppföljningen måste säga hur personen själv ser det och vad personen erbjöds. Utan det öppnar den ingen väg till en uppsägning.',
	toSupport: 'Se över stödet',
	do: 'Säg upp och öppna ärende',
	done: 'Kontraktet är uppsagt, och ett ärende är öppnat',
	withdraw: {
		title: 'Ta tillbaka uppsägningen',
		state: 'Hemmet blir kvar. Dagen då hushållet skulle flytta stryks i ärendet, som ni avslutar för sig.',
		do: 'Ta tillbaka',
		done: 'Uppsägningen är tillbakatagen',
	},
	fields: {
		givenOn: 'Uppsagt den',
		endsOn: 'Kontraktet upphör',
		reason: 'Skäl',
		forfeiture: 'Förverkat, i så fall varför (JB 12:42)',
		supportResult: 'Vad gav genomgången av stödet?',
		supportReview: 'Genomgången i korthet',
	},
	hints: {
		forfeiture:
			'Behövs bara när kontraktet ska upphöra tidigare än med sin uppsägningstid, och vid vanvård. Uppsägningstiden räknas till ett månadsskifte (JB 12:4, inte kontrollerat).',
		supportReview: 'Vad ni prövade och vad personen säger. Skriv inget om hälsa.',
	},
	reasons: {
		arrears: 'Hyresskuld',
		disturbance: 'Störningar',
		misconduct: 'Vanvård eller annat missbruk av hemmet',
		'own-lease-ends': 'Kommunens eget kontrakt upphör',
		'another-home-offered': 'Ett annat hem erbjuds',
	},
	forfeitures: {
		'late-rent': 'Hyran är mer än en vecka sen (p. 1)',
		disturbance: 'Störningar, när nämnden är underrättad (p. 9)',
		'let-on': 'Hemmet är upplåtet åt någon annan (inte kontrollerat)',
		neglect: 'Vanvård av hemmet (inte kontrollerat)',
		'no-access': 'Släpper inte in hyresvärden (inte kontrollerat)',
		crime: 'Hemmet används till brott (p. 12)',
	},
	results: {
		'more-support': 'Mer stöd ges',
		'other-support': 'Annat stöd ges',
		'support-does-not-help': 'Mer stöd hjälper inte',
	},
	faults: {
		'ends-before-it-begins': 'Slutet kommer före början.',
		'before-moving-in': 'Dagen ligger före det som senast kom överens om.',
	},
	refusals: {
		'no-notice-stands': 'Ingen uppsägning gäller.',
		'support-not-reviewed':
			'Stödet är inte sett över sedan {since}. Ingen förlorar sitt hem innan det har gjorts.',
		'support-review-incomplete':
			'Uppföljningen av stödet säger inte {lacks, select, view {hur personen själv ser det} offer {vad personen erbjöds} other {hur personen själv ser det och vad som erbjöds}}. Skriv det i en ny uppföljning först.',
		'support-review-too-old': 'Stödet sågs över för mer än {days} dagar sedan. Se över det igen först.',
		'notice-too-short':
			'Uppsägningstiden är {months} månader: tidigast {earliest}. Tidigare bara om hyresrätten är förverkad.',
		'forfeiture-not-named': 'Välj vad som är vanvårdat eller missbrukat (JB 12:42).',
		'forfeiture-of-another-reason': 'Grunden hör inte till skälet. Välj en som gör det, eller ingen.',
		'stay-not-running': 'Ingen bor där just nu. Ladda om sidan och se vad som har hänt.',
		'form-without-lease': 'Den boendeformen har inget kontrakt.',
		'lease-not-ours': 'Kontraktet är hushållets eget med hyresvärden. Kommunen säger inte upp det.',
		'no-lease-written': 'Inget kontrakt är inskrivet för hemmet. Skriv in det först.',
		'notice-given-already': 'Kontraktet är redan uppsagt.',
		'case-in-another-unit': 'Ett ärende för hemmet är öppet vid en annan enhet.',
		'no-unit': 'Du arbetar inte i någon enhet som tar emot ärenden.',
		'person-not-registered': 'Personen är inte registrerad.',
	},
} as const
