/** What the beds and stays may refuse, for every form that moves somebody. */
export const stayRefusals = {
	'bed-taken': 'Platsen är upptagen de dagarna. Välj en annan plats eller andra dagar.',
	'bed-closed': 'Platsen är inte öppen alla de dagarna. Välj en annan plats eller en sista dag.',
	'child-suitability-missing':
		'{children, plural, one {Ett barn saknar} other {# barn saknar}} bedömning av om platsen passar. Gör den först.',
	'bed-not-for-them':
		'Platsen är enligt uppgifterna inte för dem (kön, ålder eller familj). Välj en annan, eller skriv varför de ändå ska bo där.',
	'bed-too-small': 'Ni är {people} personer, och platsen är för {sleeps}. Välj en större.',
	'lives-elsewhere':
		'Personen bor redan på {where}. Flytta därifrån först, eller låt personen sova här som gäst.',
	'lives-elsewhere-then': 'Personen bodde på en annan plats då. Rätta den vistelsen först.',
	'refuge-only-in-a-refuge':
		'Skyddat boende finns bara i fastigheter som är skyddade boenden, och där finns inget annat.',
	'stay-not-booked': 'Vistelsen är inte längre bokad. Ladda om sidan och se vad som har hänt.',
	'stay-not-running': 'Ingen bor där just nu på den här vistelsen. Ladda om sidan och se vad som har hänt.',
	'lives-here-already': 'Personen bor redan där.',
	'lives-here-no-more': 'Personen bor inte kvar där. Ladda om sidan och se vad som har hänt.',
	'others-live-there':
		'{others, plural, one {En person bor där också} other {# personer bor där också}}. Skriv först var de flyttar, var och en för sig.',
	'household-changed-later':
		'Någon i hushållet flyttade in eller ut senare. De kan ha lämnat platsen tidigast {from}.',
	'stay-is-theirs': 'Vistelsen är personens egen. Flytta ut eller vidare med hela hushållet.',
	'stay-over': 'Vistelsen är slut. Dess dagar ändras inte här.',
	'support-not-reviewed':
		'Stödet är inte sett över sedan {since}. Ingen förlorar sitt hem innan det har gjorts.',
	'support-review-incomplete':
		'Uppföljningen av stödet säger inte {lacks, select, view {hur personen själv ser det} offer {vad personen erbjöds} other {hur personen själv ser det och vad som erbjöds}}. Skriv det i en ny uppföljning först.',
	'support-review-too-old': 'Stödet sågs över för mer än {days} dagar sedan. Se över det igen först.',
	'support-ended': 'Stödet är redan avslutat. Ladda om sidan.',
	'ends-before-start': 'Stödet slutar före sin början.',
	'lease-not-shortened':
		'Hemmet har ett kontrakt. Det slutar tidigare bara när personen själv vill det; annars sägs kontraktet upp.',
	'notice-not-run-out':
		'Ingen uppsägning har löpt ut. Kontraktet sägs upp först, och hemmet finns kvar till dess.',
	'reason-and-destination-disagree':
		'Skälet och vart de flyttade går inte ihop. Välj skäl och mål som hör ihop.',
	'decision-refused': 'Beslutet är ett avslag.',
	'decision-ended': 'Beslutet har upphört. Välj ett som gäller.',
	'before-decided': 'Inflyttningen ligger före beslutet.',
	'before-interrupted': 'Dagen ligger före den dag då hemmet förlorades.',
	'breakdown-not-told':
		'Ett sammanbrott skrivs upp med orsak och vad som prövats. Gör det på hemmets sida i trappan.',
	'place-overlaps': 'Personen bor redan någon annanstans de dagarna. Rätta det på personens sida först.',
	'two-places-at-once': 'Personen bor redan någon annanstans de dagarna. Rätta det på personens sida först.',
	'place-kept-by-named-access':
		'Var personen bor får bara den med namngiven behörighet ändra. Be registratorn om hjälp.',
	'spell-ended': 'Vistelsen på personens sida är redan avslutad. Rätta den där först.',
	'property-there-already': 'Det finns redan en fastighet som heter så.',
	'dwelling-there-already': 'Det finns redan en bostad som heter så i fastigheten.',
	'bed-there-already': 'Det finns redan en plats som heter så i bostaden.',
} as const

export const stayWords = {
	forms: {
		'night-shelter': 'Härbärge',
		'emergency-housing': 'Akutboende',
		'on-call-housing': 'Jourboende',
		refuge: 'Skyddat boende',
		hotel: 'Hotell eller vandrarhem',
		'transitional-housing': 'Genomgångsbostad på beslut',
		'transitional-lease': 'Genomgångsbostad på avtal',
		'supported-housing-16-20': 'Stödboende, 16–20 år',
		'supported-housing': 'Stödboende, vuxna',
		hvb: 'HVB',
		'special-housing': 'Bostad med särskild service',
		'training-flat': 'Träningslägenhet',
		'trial-flat': 'Försökslägenhet',
		'reference-housing': 'Referensboende',
		'support-contract': 'Bostad med boendestödsavtal',
		'social-contract': 'Socialt kontrakt',
		'housing-first-sublet': 'Bostad först, andrahand',
		'housing-first-lease': 'Bostad först, eget kontrakt',
	},
	endReasons: {
		'own-lease': 'Eget kontrakt',
		'take-over': 'Tog över kontraktet',
		'next-step': 'Vidare till nästa steg',
		'previous-step': 'Tillbaka till ett tidigare steg',
		breakdown: 'Sammanbrott',
		'own-wish': 'Egen önskan',
		eviction: 'Vräkning',
		institution: 'Institution',
		prison: 'Fängelse',
		'moved-municipality': 'Flyttade till annan kommun',
		deceased: 'Avliden',
		unknown: 'Okänt',
	},
	propertyKinds: {
		shelter: 'Härbärge',
		'emergency-housing': 'Akutboende',
		'on-call-housing': 'Jourboende',
		refuge: 'Skyddat boende',
		hotel: 'Hotell eller vandrarhem',
		'transitional-housing': 'Genomgångsbostäder',
		'supported-housing': 'Stödboende',
		hvb: 'HVB',
		'special-housing': 'Särskild service',
		flats: 'Lägenheter',
	},
} as const
