import { createTranslator } from 'use-intl/core'
import type { Locale } from '../../../platform/words/locales.ts'
import { type DigestCounts, digestLines, type Rhythm } from '../rules/digest.ts'
import { waitingLines } from '../rules/waiting-lines.ts'
import { digestWords as en } from './digest.en.ts'
import { digestWords as sv } from './digest.sv.ts'

export const lineMark = '– '

type Given = { locale: Locale; rhythm: Rhythm; counts: DigestCounts; atDesk: boolean; link: string }

/** The digest as it is read: how many of each and one link. There is nothing in it to say whom it is about. */
export function digestLetter({ locale, rhythm, counts, atDesk, link }: Given): {
	subject: string
	text: string
} {
	const words = createTranslator({ locale, messages: { digest: { sv, en }[locale] }, namespace: 'digest' })
	const lines = digestLines.filter((line) => (counts[line] ?? 0) > 0)
	const paragraphs = [
		words('letter.opening'),
		lines
			.map((line) => `${lineMark}${words(`letter.lines.${line}`, { count: counts[line] ?? 0 })}`)
			.join('\n'),
		words(atDesk ? 'letter.open' : 'letter.openPlans', { link }),
		[
			words('letter.why'),
			...(waitingLines.some((line) => (counts[line] ?? 0) > 0) ? [words('letter.once')] : []),
			words(`letter.rhythms.${rhythm}`),
			words(atDesk ? 'letter.end' : 'letter.endPlans'),
		].join(' '),
	]
	return { subject: words('letter.subject'), text: `${paragraphs.join('\n\n')}\n` }
}
