import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { exportRegister } from '../../queries/register/export-register.ts'

/** `export.json`: the whole register and coordination. */
export async function loader({ context }: LoaderFunctionArgs) {
	const { text, day } = show(await exportRegister(callerOf(context), {}))
	return downloadOf(text, 'application/json', `register-${day}.json`)
}
