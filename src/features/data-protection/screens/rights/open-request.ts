import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { extractPage } from '../../queries/rights/extract-page.ts'

/** One request, as its page and the parts of it show it. */
export async function openRequest({ context, params }: LoaderFunctionArgs) {
	return show(await extractPage(callerOf(context), { requestId: params.requestId }))
}

export type RequestPage = Awaited<ReturnType<typeof openRequest>>
