import type { LoaderFunctionArgs } from 'react-router'
import { data } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { formatAmount, formatDay } from '../../../../ui/format.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { receipt } from '../../queries/receipt.ts'
import { formThree } from '../../rules/files/form-three.ts'
import { formThreePaper } from './form-three-paper.ts'

/** Form 3 filled from the report, to be signed and posted. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const told = show(await receipt(callerOf(context), { noticeId: params.noticeId }))
	const form = formThree(told)
	if (form === null) throw data(null, { status: 404 })
	const paper = formThreePaper(form, told, {
		day: (day) => formatDay(day, 'sv'),
		amount: (amount) => formatAmount(amount, 'sv'),
	})
	const name = `formular-3-${told.receiptNumber}.pdf`
	return downloadOf(await printDocument(paper, 'pdf'), mediaTypes.pdf, name)
}
