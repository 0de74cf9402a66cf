import { type ActionFunctionArgs, redirect } from 'react-router'
import { signInContext } from '../../ui/context.ts'

export async function action({ request, context }: ActionFunctionArgs) {
	const cookies = await context.get(signInContext).signOut(request.headers)
	const headers = new Headers()
	for (const cookie of cookies) headers.append('Set-Cookie', cookie)
	return redirect('/sign-in', { status: 303, headers })
}

export function loader() {
	return redirect('/')
}
