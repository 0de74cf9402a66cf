import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../ui/screen.ts'
import { receipt } from '../queries/receipt.ts'
import { receiptPdf } from './parts/receipt-pdf.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const told = show(await receipt(callerOf(context), { noticeId: params.noticeId }))
	return await receiptPdf(told, request.headers)
}
