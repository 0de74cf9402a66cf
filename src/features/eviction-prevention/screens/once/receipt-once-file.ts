import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { readForm } from '../../../../ui/screen.ts'
import { receiptOnce } from '../../queries/once/receipt-once.ts'
import { receiptPdf } from '../parts/receipt-pdf.ts'
import { callerByCode } from './code-caller.ts'

/** Nothing is asked for by address alone: the code is posted. */
export function loader() {
	return redirect('/report-once')
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const found = await callerByCode(context, posted)
	if (found === 'too-many-attempts') throw data(null, { status: 429 })
	if (found === 'unknown') throw data(null, { status: 404 })
	const answer = await receiptOnce(found.caller, { receiptNumber: posted.receiptNumber })
	if (answer.is !== 'done') throw data(null, { status: 404 })
	return await receiptPdf(answer.value, request.headers)
}
