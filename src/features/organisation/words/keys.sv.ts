/** Words about the keys by which landlords' own systems report. */
export const keys = {
	title: 'Nycklar för hyresvärdars system',
	state:
		'En nyckel talar för en hyresvärd. Den anmäler och läser det som hyresvärden själv har anmält, aldrig mer.',
	docs: 'Så används API:et',
	none: 'Ingen nyckel är gjord',
	landlord: 'Hyresvärd',
	label: 'Till för',
	scopesHead: 'Får',
	scopes: { 'report-notices': 'Anmäla och ändra', 'read-receipts': 'Läsa egna kvittenser' },
	validThrough: 'Gäller till och med',
	lastUsed: 'Senast använd',
	never: 'Aldrig',
	ending: 'slutar på {ending}',
	standing: 'Läge',
	states: { open: 'Gäller', ended: 'Avslutad', 'run-out': 'Har gått ut' },
	end: 'Avsluta',
	endWhich: ' nyckeln {label} för {landlord}',
	make: 'Gör en nyckel',
	made: 'Nyckeln visas bara nu',
	replace: 'Byt',
	bothText: 'Den gamla nyckeln fungerar till och med {day}. Byt i systemet före dess.',
	madeText:
		'Kopiera den och lämna den till {landlord} på ett säkert sätt. Den kan inte visas igen. Tappas den bort avslutar du den och gör en ny.',
}
