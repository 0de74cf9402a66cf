import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { transferParcel } from '../../queries/transfer/transfer-parcel.ts'

/** The sealed file; its name tells nothing but the day. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const { caseId, transferId } = params
	const { parcel, madeOn } = show(await transferParcel(callerOf(context), { caseId, transferId }))
	return downloadOf(parcel, 'application/json', `bofast-${madeOn}.json`)
}
