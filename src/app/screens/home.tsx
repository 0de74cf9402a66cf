import { type LoaderFunctionArgs, redirect } from 'react-router'
import { callerOf } from '../../ui/screen.ts'
import { startOf } from '../navigation.ts'

export function loader({ context }: LoaderFunctionArgs) {
	return redirect(startOf(callerOf(context).actor))
}
