import type { ActionFunctionArgs } from 'react-router'
import { signInContext } from '../../ui/context.ts'

const longest = 20_000

/** A provider says that a session has ended there; its word is checked, and the sessions end here (back-channel logout). */
export async function action({ request, context, params }: ActionFunctionArgs) {
	const form = await request.formData().catch(() => null)
	const token = form?.get('logout_token')
	const readable = typeof token === 'string' && token.length <= longest ? token : ''
	const said = await context.get(signInContext).providers.endedByProvider(params.providerId ?? '', readable)
	const status = { ended: 200, refused: 400, 'not-answering': 503 }[said]
	return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
}
