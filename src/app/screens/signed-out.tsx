import { data, type HeadersArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { signInContext } from '../../ui/context.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHead } from '../../ui/page.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const leave = await context.get(signInContext).providers.leave(params.providerId ?? '')
	if (leave === null) throw redirect('/sign-in')
	// Not by a redirect: a form may lead to no other site, and one was sent to come here.
	return data({ leave }, { headers: { Refresh: `1; url=${leave}` } })
}

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders

/** Signed out here, and on the way to be signed out where one signed in. */
export default function SignedOut() {
	const { leave } = useLoaderData<typeof loader>()
	const words = useTranslations('door.out')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<p>
				<ButtonLink to={leave} kind="primary" file>
					{words('onward')}
				</ButtonLink>
			</p>
		</>
	)
}
