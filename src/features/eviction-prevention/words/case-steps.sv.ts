/** What can be done next, and what is missing to close. */
export const caseSteps = {
	steps: {
		'confirm-to-authority': {
			what: 'Bekräfta till Kronofogden',
			why: 'Kronofogden har underrättat oss. Bekräftelsen med ansvarig handläggare ska ut samma dag.',
			do: 'Skriv bekräftelsen',
		},
		'send-tenants-copy': {
			what: 'Skicka kopian till hyresgästen',
			why: 'Kronofogden har fått vår bekräftelse. Hyresgästen ska ha en kopia.',
			do: 'Anteckna kopian',
		},
		'assess-concern': {
			what: 'Bedöm oro för {child}',
			why: 'En avhysning är på väg. Ska en orosanmälan göras? Svara ja eller nej, och varför.',
			do: 'Bedöm',
		},
		'send-concern': {
			what: 'Skicka orosanmälan för {child}',
			why: 'Den är beslutad men inte skickad.',
			do: 'Anteckna att den är skickad',
		},
		'concern-receipt': {
			what: 'Kvittens på orosanmälan för {child}',
			why: 'Den är skickad. Vem tog emot den?',
			do: 'Anteckna kvittensen',
		},
		'settle-what-landlord-told': {
			what: 'Värden säger att {landlordSays, select, paid {skulden är betald} withdrawn {uppsägningen är återtagen} other {hyresgästen har flyttat}}',
			why: 'Ta reda på vilken dag, och skriv den. Först då stannar klockan.',
			do: 'Skriv dagen',
		},
		'answer-children': {
			what: 'Ta reda på om barn bor i hemmet',
			why: 'Okänt räknas som barn tills vi vet.',
			do: 'Svara om barn',
		},
		'add-children': {
			what: 'Skriv in barnen',
			why: 'Barn bor i hemmet, men inget är inskrivet än.',
			do: 'Lägg till barn',
		},
		'first-contact': {
			what: 'Ta första kontakten',
			why: 'Ingen har försökt nå hushållet än. Sms och samtal når oftare fram än brev.',
			do: 'Anteckna kontakt',
		},
		'learn-service-date': {
			what: 'Ta reda på när uppsägningen delgavs',
			why: 'Klockan börjar först när delgivningen och postningen är kända.',
			do: 'Skriv dagen',
		},
		'assume-liability': {
			what: 'Åta sig ansvar för hyran',
			why: 'Rekommenderat brev till värden, postat senast {postBy}; fristen går ut {until}. Belopp {debt}.',
			do: 'Skriv åtagandet',
		},
		'child-talk': {
			what: 'Samtal med {child}',
			why: 'Utan samtal eller skäl kan ärendet inte avslutas.',
			do: 'Anteckna samtal',
		},
		'call-consultation': {
			what: 'Kalla till hyresskuldsamråd',
			why: 'Samtycke behövs för att tala med värden.',
			do: 'Kalla till samråd',
		},
		'record-consultation': {
			what: 'Anteckna samrådet',
			why: 'Samrådet är kallat. Skriv vad det ledde till.',
			do: 'Anteckna samrådet',
		},
		'check-agreement': {
			what: 'Stäm av överenskommelsen',
			why: 'Samrådet bestämde {until}. Har var och en gjort det som lovades?',
			do: 'Stäm av',
		},
		'agree-payment-plan': {
			what: 'Gör en avbetalningsplan',
			why: 'Parterna är överens. Skriv vad som betalas och när.',
			do: 'Skriv planen',
		},
		'remind-of-instalment': {
			what: 'Påminn om delbetalningen',
			why: '{amount} ska betalas {until}. Ett samtal eller sms når oftare fram än ett brev.',
			do: 'Anteckna påminnelse',
		},
		'answer-broken-plan': {
			what: 'Planen hålls inte',
			why: 'Delbetalningen {until} är utebliven; {amount} fattas. Ta reda på varför, och gör en ny plan eller avsluta den.',
			do: 'Svara på det',
		},
		'offer-debt-advice': {
			what: 'Erbjud budget- och skuldrådgivning',
			why: 'Ska erbjudas i varje ärende om hyresskuld.',
			do: 'Anteckna erbjudande',
		},
		'ask-for-postponement': {
			what: 'Begär anstånd hos Kronofogden',
			why: 'Anstånd kan ges till {until}.',
			do: 'Anteckna anstånd',
		},
		'contact-elderly-care': {
			what: 'Ta ställning till kontakt med äldreomsorgen',
			why: 'Någon i hushållet är 65 år eller äldre. Samtycke eller sekretessprövning först.',
			do: 'Ta ställning',
		},
		close: {
			what: 'Avsluta ärendet',
			why: 'Allt som krävs finns på plats.',
			do: 'Avsluta',
		},
	},
	gaps: {
		'children-unknown': {
			text: 'Ingen vet än om barn bor i hemmet.',
			short: 'svar om barn',
			do: 'Svara om barn',
		},
		'children-not-named': {
			text: 'Barn bor i hemmet, men inget är inskrivet.',
			short: 'barnens namn',
			do: 'Lägg till barn',
		},
		'child-talk-missing': {
			text: 'Samtal med {child}, eller ett skäl till att det inte hölls.',
			short: '{child}: samtal',
			do: 'Anteckna samtal',
		},
		'authority-not-confirmed': {
			text: 'Kronofogdens besked är inte bekräftat (SoF 11:3).',
			short: 'bekräftelse till Kronofogden',
			do: 'Bekräfta',
		},
		'copy-not-sent': {
			text: 'Hyresgästen har inte fått sin kopia av bekräftelsen (SoF 11:3).',
			short: 'hyresgästens kopia',
			do: 'Skicka kopian',
		},
		'concern-not-sent': {
			text: 'En orosanmälan är beslutad men inte skickad.',
			short: 'skickad orosanmälan',
			do: 'Skicka den',
		},
		'outcome-missing': { text: 'Hur ärendet slutade.', short: 'utfall', do: 'Välj utfall' },
		'outcome-against-children': {
			text: 'Utfallet stämmer inte med om barn bor i hemmet.',
			short: 'utfall som stämmer med barnen',
			do: 'Välj utfall',
		},
		'outcome-against-eviction': {
			text: 'Utfallet stämmer inte med att en avhysning är genomförd.',
			short: 'utfall som stämmer med avhysningen',
			do: 'Välj utfall',
		},
		'no-attempts-recorded': {
			text: 'Minst ett försök att nå hushållet.',
			short: 'försök till kontakt',
			do: 'Anteckna kontakt',
		},
		'eviction-date-missing': { text: 'Dagen då avhysningen genomfördes.', short: 'dag', do: 'Skriv dagen' },
		'no-alternative-home': {
			text: 'Ett erbjudet annat hem, eller skälen till att inget erbjöds.',
			short: 'annat hem',
			do: 'Svara',
		},
		'checklist-open': {
			text: '{count, plural, one {En obligatorisk punkt} other {# obligatoriska punkter}} i checklistan är inte {count, plural, one {gjord} other {gjorda}}.',
			short: 'checklistan',
			do: 'Öppna checklistan',
		},
		'note-not-signed': {
			text: 'En journalanteckning är inte signerad.',
			short: 'signerad anteckning',
			do: 'Öppna journalen',
		},
		'debt-advice-not-offered': {
			text: 'Budget- och skuldrådgivning ska ha erbjudits.',
			short: 'erbjuden rådgivning',
			do: 'Anteckna erbjudande',
		},
	},
} as const
