/** What a sender's system is told, whatever it sent. */
export const api = {
	shape: {
		title: 'Paketet går inte att läsa',
		text: 'Inget har sparats. Rätta det som står under problems och sänd igen. Formen beskrivs i docs/submission.schema.json.',
	},
	missing: {
		title: 'Det finns inget här',
		text: 'Nätverket finns inte, eller så hör paketet och kontrollsumman inte ihop. Kontrollera adressen.',
	},
	refused: {
		title: 'Paketet togs inte emot',
		text: 'Inget har sparats, och det som gällde gäller fortfarande. Rätta det som står under problems, signera på nytt och sänd igen.',
	},
	'too-large': { title: 'Paketet är för stort', text: 'Ett paket är högst sex megabyte.' },
	'wrong-type': { title: 'Fel slag av innehåll', text: 'Sänd JSON, med Content-Type: application/json.' },
	'too-fast': { title: 'För många på kort tid', text: 'Vänta så länge som Retry-After säger och sänd igen.' },
	fault: { title: 'Något gick fel hos oss', text: 'Inget har sparats. Sänd samma paket igen om en stund.' },
}
