import type { PlainDate } from '../../../foundation/plain-date.ts'
import { writeDate } from '../../../foundation/typography.ts'

type About = {
	readonly count: number
	readonly due: PlainDate | null
	readonly today: PlainDate
	readonly link: string
}

/** What the letter says: how much, by when and where. Not of which plan, and nobody's name. In Swedish, and in English below. */
export function reminderLetter({ count, due, today, link }: About): {
	readonly subject: string
	readonly text: string
} {
	const one = count === 1
	const late = due !== null && due < today
	const sv = [
		`Du är tillfrågad om ${one ? 'en sak' : `${count} saker`} i en uppföljning och har inte svarat än.`,
		due === null ? '' : `Sista dag ${late ? 'var' : 'är'} ${writeDate(due, 'sv')}.`,
	]
	const en = [
		`You are asked about ${one ? 'one thing' : `${count} things`} in a follow-up and have not answered yet.`,
		due === null ? '' : `The last day ${late ? 'was' : 'is'} ${writeDate(due, 'en')}.`,
	]
	const sentence = (lines: readonly string[]) => lines.filter((line) => line !== '').join(' ')
	return {
		subject: 'Påminnelse: ditt svar i uppföljningen väntar',
		text: [sentence(sv), link, sentence(en), ''].join('\n\n'),
	}
}
