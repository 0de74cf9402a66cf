import { type LoaderFunctionArgs, redirect } from 'react-router'
import { defaultLocale, isLocale, localeCookie } from '../../platform/words/locales.ts'
import { houseContext } from '../../ui/context.ts'

/** Keeps the reader's choice of language for a year and goes back to the page they came from. */
export function loader({ request, context }: LoaderFunctionArgs) {
	const wanted = new URL(request.url).searchParams.get('to') ?? ''
	const locale = isLocale(wanted) ? wanted : defaultLocale
	const safe = context.get(houseContext).baseUrl.startsWith('https:') ? '; Secure' : ''
	const cookie = `${localeCookie}=${locale}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${safe}`
	return redirect(pageBefore(request), { status: 303, headers: { 'Set-Cookie': cookie } })
}

/** Only our own pages: the header is anybody's. */
function pageBefore(request: Request): string {
	const referer = request.headers.get('referer')
	if (referer === null || !URL.canParse(referer)) return '/'
	const page = new URL(referer)
	return page.host === request.headers.get('host') ? page.pathname + page.search : '/'
}
