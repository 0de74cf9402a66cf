/** What the person reads: the extract, what is held back and why, and how to go on. */
export const paper = {
	title: 'Uppgifter som finns om dig',
	refusedTitle: 'Beslut om din begäran',
	number: 'Nummer',
	received: 'Begäran kom in',
	made: 'Utdraget gäller',
	page: 'Sida',
	about: 'Om utdraget',
	intro:
		'Här är allt som {municipality} har om dig i sitt system för arbetet mot hemlöshet. Varje avsnitt är en sorts uppgift. Det som har ändrats står också som det var före ändringen.',
	nothing: 'Vi har inga uppgifter om dig i systemet för arbetet mot hemlöshet.',
	codes: 'En del uppgifter är koder på engelska, så som de är sparade. Fråga oss om något är oklart.',
	maskedLead:
		'Det som är maskat rör någon annan eller är hemligt av det skäl som paragrafen säger. Maskat i utdraget:',
	maskedRow: '{section}: {count, plural, one {en uppgift} other {# uppgifter}}',
	nothingMasked: 'Inget är maskat.',
	masked: 'Maskat ({section})',
	part: '{value} (delar maskade, {section})',
	file: 'Fil, se den maskinläsbara versionen',
	earlier: 'Tidigare lydelse, till {day}',
	row: 'Nr {number}',
	field: 'Uppgift',
	value: 'Så står det',
	yes: 'ja',
	no: 'nej',
	refused: 'Din begäran avslås',
	because: 'Med stöd av',
	rights: 'Dina rättigheter',
	wrong: 'Är något fel? Säg det till oss. Vi rättar, kompletterar eller antecknar att du inte håller med.',
	appealTitle: 'Om du inte är nöjd',
	appeal:
		'Du kan överklaga beslutet att inte lämna ut allt. Skriv till nämnden inom tre veckor från den dag du fick beslutet. Säg vilket beslut det gäller och vad du vill ska ändras. Nämnden prövar om det kom i tid och skickar det till domstolen.',
	appealCourt:
		'Vilken domstol som prövar och fristen ovan är inte kontrollerade mot lagtexten (offentlighets- och sekretesslagen 6:7, förvaltningslagen, lagen 2018:218 med kompletterande bestämmelser). Nämnden kontrollerar det innan beslutet lämnas.',
	complain: 'Du kan också klaga hos Integritetsskyddsmyndigheten.',
}
