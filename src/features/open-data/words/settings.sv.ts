/** Words of the settings of open data. */
export const settings = {
	title: 'Öppna data',
	state: 'Så får andra använda siffrorna, och så når de er. Ändringar syns direkt för alla.',
	crumb: 'Inställningar',
	closed: 'Öppna de publika sidorna först. Datamängderna hör hemma där.',
	toSite: 'Publika sidor',
	terms: 'Licens och kontakt',
	told: 'Så står det i katalogen',
	licence: 'Licens',
	publisher: 'Utgivare',
	contact: 'Kontakt',
	datasets:
		'{count, plural, =0 {Ingen datamängd är publicerad än.} one {En datamängd är publicerad.} other {# datamängder är publicerade.}}',
	open: 'Katalogen finns på <link>{address}</link>.',
	harvest: 'Sveriges dataportal hämtar den här adressen: {address}',
	save: 'Spara',
	done: { saved: 'Villkoren för öppna data är ändrade' },
	licences: {
		cc0: 'CC0 1.0: fri användning utan villkor (rekommenderas)',
		'cc-by': 'CC BY 4.0: fri användning, källan anges',
	},
	fields: {
		licence: 'Licens',
		organisationNumber: 'Kommunens organisationsnummer',
		contactName: 'Kontaktens namn',
		contactEmail: 'Kontaktens e-postadress',
		contactUrl: 'Kontaktens webbadress',
	},
	hints: {
		licence: 'Gäller siffrorna. Katalogens egna uppgifter är alltid fria.',
		organisationNumber: 'Tio siffror. Då känner dataportalen igen er som utgivare.',
		contactName: 'Tomt: kommunens namn på de publika sidorna.',
		contactEmail: 'Tomt: adressen på de publika sidorna. Använd en funktionsadress, inte en persons.',
		contactUrl: 'Tomt: sidan med öppna data.',
	},
	faults: {
		'not-an-organisation-number': 'Skriv tio siffror, till exempel 212000-0142',
		'not-an-email': 'Skriv en e-postadress',
		'not-a-web-address': 'Skriv hela adressen, till exempel https://kommunen.se/oppna-data',
	},
	refusals: { 'site-not-open': 'Kommunens publika sidor är inte öppna. Öppna dem först.' },
} as const
