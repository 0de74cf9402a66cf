import { type ActionFunctionArgs, redirect } from 'react-router'
import { signInContext } from '../../ui/context.ts'
import { setting } from '../setting-cookies.ts'

export async function action({ request, context }: ActionFunctionArgs) {
	const { cookies, providerId } = await context.get(signInContext).signOut(request.headers)
	const to = providerId === null ? '/sign-in' : `/signed-out/${providerId}`
	return redirect(to, { status: 303, headers: setting(cookies) })
}

export function loader() {
	return redirect('/')
}
