import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { networkLinks } from '../../queries/releases/network-links.ts'

/** The public keys with who signed each, oldest first, as those who fetch meet them. */
export async function loader({ context }: LoaderFunctionArgs) {
	const { keys } = show(await networkLinks(callerOf(context), {}))
	const notices = keys.toReversed().map(({ notice, noticeSignature: signature }) => ({ notice, signature }))
	return downloadOf(JSON.stringify({ keys: notices }), 'application/json', 'bofast-keys.json')
}
