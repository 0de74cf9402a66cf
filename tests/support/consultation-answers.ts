import { chanceFrom } from '../../samples/lillhamn/chance.ts'
import type { About } from '../../src/features/consultations/rules/passages.ts'

export type InventedAnswer = {
	readonly writerName: string
	readonly writerEmail: string
	readonly organisation?: string
	readonly stance?: string
	readonly parts: readonly { readonly about: string; readonly body: string }[]
}

const given = ['Ali', 'Berit', 'Cilla', 'David', 'Elsa', 'Farid', 'Gun', 'Hugo', 'Iris', 'Jonas']
const family = ['Påhittsson', 'Låtsasdotter', 'Provberg', 'Diktad', 'Uppdiktova', 'Sagolin']
const wishes = [
	'Det här behövs, men det måste komma igång före vintern.',
	'Skriv vem som har ansvaret när den som ansvarar är sjuk.',
	'Hur ska det mätas? Det som inte mäts blir inte gjort.',
	'Barnen nämns för sällan. Fråga dem hur de vill ha det.',
	'Pengarna räcker inte om det inte finns fler lägenheter att hyra.',
	'Låt den som själv har varit hemlös vara med och bestämma.',
	'Ta bort det här. Det löser inte problemet.',
	'Bra. Gör mer av det.',
]
const stances = ['supports', 'supports-with-remarks', 'rejects', 'unsaid'] as const

/** What nobody else may read: somebody tells of a neighbour. */
export const secretMatter = 'Min granne Evald Diktad på Provgatan 3 har förlorat vårdnaden om sina barn.'

/**
 * Answers as many people would write them: one to three parts each, of the whole or of something in the proposal. The last
 * `again` are earlier ones sent once more in capitals; one of the others tells of a neighbour.
 */
export function inventAnswers(
	{ own, again }: { own: number; again: number },
	abouts: readonly About[],
): InventedAnswer[] {
	const chance = chanceFrom(20_261_122)
	const writeAbout = ({ part, id }: About) => (id === null ? part : `${part}:${id}`)
	const written = Array.from({ length: own }, (_, at): InventedAnswer => {
		const stance = chance.pick(stances)
		const said = Array.from({ length: chance.between(1, 3) }, () => ({
			about: writeAbout(chance.pick(abouts)),
			body: `${chance.pick(wishes)} Jag har sett det ${at + 1} gånger.`,
		}))
		return {
			...{
				writerName: `${chance.pick(given)} ${chance.pick(family)}`,
				writerEmail: `svar-${at + 1}@example.org`,
			},
			parts: at === 40 ? [...said, { about: 'whole', body: secretMatter }] : said,
			...(stance === 'unsaid' ? {} : { stance }),
			...(chance.happens(0.15) ? { organisation: `Byalaget i kvarter ${at + 1}` } : {}),
		}
	})
	// Few words are alike without being the same answer.
	const long = written.filter(({ parts }) => parts.length > 1)
	const twice = long.slice(10, 10 + again).map((one, at) => ({
		...one,
		writerEmail: `igen-${at + 1}@example.org`,
		parts: one.parts.map(({ about, body }) => ({ about, body: `${body.toUpperCase()}!` })),
	}))
	return [...written, ...twice]
}
