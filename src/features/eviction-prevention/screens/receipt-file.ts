import type { LoaderFunctionArgs } from 'react-router'
import { createTranslator } from 'use-intl/core'
import { downloadOf } from '../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../platform/documents/print.ts'
import { localeOf } from '../../../platform/words/locales.ts'
import { formatAmount, formatDay, splitMoment } from '../../../ui/format.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { receipt } from '../queries/receipt.ts'
import { notices as en } from '../words/notices.en.ts'
import { notices as sv } from '../words/notices.sv.ts'
import { receiptPaper } from './parts/receipt-paper.ts'

const timeZone = 'Europe/Stockholm'

/** The receipt as PDF, in the reader's language. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const told = show(await receipt(callerOf(context), { noticeId: params.noticeId }))
	const locale = localeOf(request.headers)
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
