/** Words of the matter that one call settles. */
export const quick = {
	quick: {
		title: 'Löst på ett samtal',
		state:
			'För det som är klart redan i dag: ärendet öppnas, kontakten antecknas och ärendet avslutas med allt som krävs.',
		who: 'Vem och vilket hem',
		happened: 'Vad som hände',
		children: 'Om barn bor i hemmet',
		childrenHint:
			'Varje barn skrivs in med skälet till att inget samtal behövde hållas. Ska ett samtal hållas: öppna ett vanligt ärende.',
		child: 'Barn {number}',
		ended: 'Hur det slutade',
		submit: 'Spara och avsluta',
		ordinary: 'Öppna ett vanligt ärende i stället',
	},
	quickFields: {
		contact: 'Hur',
		'kids-givenName': 'Barnets förnamn',
		'kids-familyName': 'Barnets efternamn',
		'kids-bornOn': 'Född',
		'kids-living': 'Hur bor barnet?',
		'kids-reason': 'Varför inget samtal',
	},
	quickRefusals: {
		'child-perhaps-registered':
			'Ett av barnen kan redan vara registrerat. Öppna ett vanligt ärende och välj där vem det är.',
	},
	quickDone: { settleInOneCall: 'Ärendet är öppnat, antecknat och avslutat.' },
	reopened: {
		title: 'Fortsätter ärende {number}',
		text: 'Öppnat {opened}, avslutat {closed}: {outcome}. Ett nytt hot i samma hem tar upp den historien igen.',
	},
} as const
