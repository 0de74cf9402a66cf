import type { LetterChannel } from './letter-template.ts'

export type LetterTemplate = {
	readonly code: string
	readonly version: number
	readonly channel: LetterChannel
	/** Null: the house's own word for it. */
	readonly name: string | null
	readonly subject: string | null
	readonly body: string
}

const letter = (code: string, subject: string, ...paragraphs: readonly string[]): LetterTemplate => ({
	...{ code, version: 1, channel: 'letter', name: null, subject },
	body: [...paragraphs, 'Med vänlig hälsning\n{handläggare}\n{nämnd}, {kommun}\nTelefon {telefon}'].join(
		'\n\n',
	),
})
const message = (code: string, body: string): LetterTemplate => ({
	...{ code, version: 1, channel: 'text-message', name: null, subject: null, body },
})

/** Letters and text messages that come with the house, in plain Swedish; a municipality makes its own versions. */
export const shippedLetters: readonly LetterTemplate[] = [
	letter(
		'first-contact',
		'Vi vill hjälpa dig att bo kvar',
		'Hej {namn}!',
		'Din hyresvärd har berättat för oss att du kan bli av med din bostad. Vi kan hjälpa dig. Ju tidigare vi pratar, desto mer går att göra.',
		'Ring mig på {telefon}. Du kan också komma hit. Säg till om du behöver tolk, det kostar inget.',
		'Ha gärna med breven från hyresvärden när vi ses.',
	),
	letter(
		'meeting',
		'Tid för möte den {dag}',
		'Hej {namn}!',
		'Du är välkommen till ett möte den {dag} klockan {klockslag}. Vi ses här: {plats}.',
		'Vi pratar om hur du kan bo kvar. Ta med brev från hyresvärden och papper om dina inkomster och utgifter.',
		'Ring mig om tiden inte passar eller om du behöver tolk.',
	),
	letter(
		'not-reached',
		'Vi har inte fått tag på dig',
		'Hej {namn}!',
		'Vi har försökt nå dig. Det är bråttom: för att behålla bostaden kan du behöva göra något senast {sista dag}.',
		'Ring mig på {telefon}. Om jag inte svarar ringer jag upp. Vi kommer också hem till dig för att prata.',
	),
	letter(
		'debt-advice',
		'Gratis hjälp med räkningar och skulder',
		'Hej {namn}!',
		'Du kan få gratis hjälp av kommunens budget- och skuldrådgivare. De hjälper dig att få ordning på räkningar och göra en plan för skulder.',
		'Vill du ha en tid? Ring mig, så bokar vi den tillsammans. Du väljer själv om du vill.',
	),
	letter(
		'income-support',
		'Så söker du försörjningsstöd',
		'Hej {namn}!',
		'Du kan söka försörjningsstöd om dina pengar inte räcker till hyran. Ibland går det att få hjälp också med en hyresskuld.',
		'Du behöver visa inkomster, utgifter, kontoutdrag och breven från hyresvärden. Du får alltid ett skriftligt beslut, och du kan överklaga det.',
		'Ring mig om du vill ha hjälp med ansökan.',
	),
	letter(
		'before-eviction',
		'Inför den {dag}',
		'Hej {namn}!',
		'Kronofogden har bestämt att du ska lämna bostaden den {dag}. Vi vill prata med dig om var du kan bo sedan och vad du behöver.',
		'Dina saker kan sparas i tre månader. Ta själv med viktiga papper, mediciner och sådant som barn och djur behöver.',
		'Ring mig så snart du kan på {telefon}.',
	),
	letter(
		'after-eviction',
		'Efter flytten',
		'Hej {namn}!',
		'Vi vill veta hur du har det nu. Dina saker kan sparas i tre månader. Fråga Kronofogden hur du hämtar dem.',
		'Ring mig på {telefon}, så pratar vi om hur vi kan hjälpa dig vidare.',
	),
	message('please-call', 'Hej! Ring mig gärna på {telefon} när det passar dig. Hälsningar {handläggare}'),
	message(
		'meeting-reminder',
		'Hej! Påminnelse om vår tid {dag} kl. {klockslag}. Ring {telefon} om den inte passar. Hälsningar {handläggare}',
	),
	message(
		'tried-to-reach',
		'Hej! Jag har sökt dig. Vill du svara med en tid när jag kan ringa? Hälsningar {handläggare}, {telefon}',
	),
]
