import { createTranslator } from 'use-intl/core'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { formatAmount, formatDay, splitMoment } from '../../../../ui/format.ts'
import { notices as en } from '../../words/notices.en.ts'
import { notices as sv } from '../../words/notices.sv.ts'
import { type Receipt, receiptPaper } from './receipt-paper.ts'

const timeZone = 'Europe/Stockholm'

/** A receipt as PDF, in the reader's language. */
export async function receiptPdf(told: Receipt, headers: Headers): Promise<Response> {
	const locale = localeOf(headers)
	const words = createTranslator({ locale, messages: { notices: { sv, en }[locale] }, namespace: 'notices' })
	const paper = receiptPaper(told, {
		locale,
		words,
		day: (day) => formatDay(day, locale),
		amount: (amount) => formatAmount(amount, locale),
		moment: (moment) => {
			const { day, time } = splitMoment(moment, timeZone, locale)
			return `${formatDay(day, locale)} ${time}`
		},
	})
	return downloadOf(await printDocument(paper, 'pdf'), mediaTypes.pdf, `${told.receiptNumber}.pdf`)
}
