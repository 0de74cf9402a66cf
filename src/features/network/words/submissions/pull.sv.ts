/** Packages that are fetched where a municipality lays them out. */
export const pull = {
	title: 'Hämta kommunens paket',
	text: 'En kommun som inte sänder själv kan lägga sitt senaste paket på en öppen adress. Det hämtas varje natt och prövas precis som det som sänds.',
	address: 'Adress',
	now: 'Hämta nu',
	underWay: 'Hämtas nu. Ladda om sidan om en stund.',
	waiting: 'Inget har hämtats än. Det görs i natt, eller när du väljer att hämta nu.',
	received: 'Ett nytt paket togs emot {moment}.',
	known: 'Inget nytt {moment}: kommunen har kvar samma paket.',
	refused: 'Paketet togs inte emot {moment}',
	failed: 'Inget paket kom {moment}',
	toPackage: 'Visa paketet',
	set: 'Hämta från en adress',
	change: 'Byt adress',
	save: 'Spara och hämta',
	end: 'Sluta hämta',
	endText: 'Inget mer hämtas från adressen. Det som redan är mottaget fortsätter att gälla.',
	failures: {
		'address-not-valid': 'Adressen måste börja med https:// och får inte innehålla lösenord.',
		'address-not-public': 'Adressen leder in i det egna nätet. Bara adresser på det öppna nätet hämtas.',
		'no-answer': 'Ingen svarade på adressen. Det kan vara ett tillfälligt fel hos kommunen.',
		'too-slow': 'Svaret dröjde mer än 30 sekunder.',
		'answer-too-large': 'Svaret var större än 6 MB.',
		'answer-refused':
			'Servern svarade med ett fel. Kontrollera att adressen är rätt och att ett paket är släppt.',
		'answer-elsewhere': 'Servern hänvisade till en annan adress. Hänvisningar följs inte.',
	},
}
