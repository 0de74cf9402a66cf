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
const stances = ['supports', 'supports-with-remarks', 'rejects', undefined] as const

/** Answers as many people would write them: one to three parts each, of the whole or of something in the proposal. */
export function inventAnswers(howMany: number, abouts: readonly About[]): InventedAnswer[] {
	const chance = chanceFrom(20_261_122)
	const writeAbout = ({ part, id }: About) => (id === null ? part : `${part}:${id}`)
	return Array.from({ length: howMany }, (_, at) => {
		const name = `${chance.pick(given)} ${chance.pick(family)}`
		const stance = chance.pick(stances)
		const parts = Array.from({ length: chance.between(1, 3) }, () => ({
			about: writeAbout(chance.pick(abouts)),
			body: `${chance.pick(wishes)} Jag har sett det ${at + 1} gånger.`,
		}))
		return {
			...{ writerName: name, writerEmail: `svar-${at + 1}@example.org`, parts },
			...(stance === undefined ? {} : { stance }),
			...(chance.happens(0.15) ? { organisation: `Föreningen ${chance.pick(family)} ${at + 1}` } : {}),
		}
	})
}
