import type { LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { formatDay, splitMoment } from '../../../../ui/format.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { journalFile } from '../../queries/work/journal-file.ts'
import { journalWords as en } from '../../words/work/journal.en.ts'
import { journalWords as sv } from '../../words/work/journal.sv.ts'
import { journalPaper, journalText, type PaperSpeech } from './journal-paper.ts'

const timeZone = 'Europe/Stockholm'

/** The signed journal as text or PDF in one press, in the reader's language; the file's name holds the case's number only. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const journal = show(await journalFile(callerOf(context), { caseId: params.caseId }))
	const locale = localeOf(request.headers)
	const words = createTranslator({ locale, messages: { journal: { sv, en }[locale] }, namespace: 'journal' })
	const speech: PaperSpeech = {
		locale,
		words: words as unknown as PaperSpeech['words'],
		day: (day) => formatDay(day, locale),
		moment: (moment) => {
			const { day, time } = splitMoment(moment, timeZone, locale)
			return `${formatDay(day, locale)} ${time}`
		},
	}
	const name = `journal-${journal.caseNumber.replace(/\W+/g, '-')}`
	if (new URL(request.url).pathname.endsWith('.txt')) {
		return downloadOf(journalText(journal, speech), 'text/plain; charset=utf-8', `${name}.txt`)
	}
	const pdf = await printDocument(journalPaper(journal, speech), 'pdf')
	return downloadOf(pdf, mediaTypes.pdf, `${name}.pdf`)
}
