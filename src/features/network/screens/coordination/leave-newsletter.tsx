import {
	data,
	type LoaderFunctionArgs,
	type RouterContextProvider,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { houseContext } from '../../../../ui/context.ts'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { leaveNewsletter } from '../../commands/coordination/leave-newsletter.ts'
import { ownReading } from '../../queries/coordination/own-reading.ts'
import { readerByLink } from '../../queries/coordination/reader-by-link.ts'

async function readerOf(context: Readonly<RouterContextProvider>, request: Request) {
	const code = new URL(request.url).searchParams.get('code') ?? ''
	const caller = await readerByLink(context.get(houseContext), code)
	if (caller === null) throw data(null, { status: 404 })
	return caller
}

export async function loader({ context, request }: LoaderFunctionArgs) {
	return show(await ownReading(await readerOf(context, request), {}))
}

export async function action({ context, request }: LoaderFunctionArgs) {
	const caller = await readerOf(context, request)
	const posted = await readForm(request)
	return settle(await leaveNewsletter(caller, {}), posted)
}

/** By the link at the end of a letter; it ends by a press, since mail programs open links by themselves. */
export default function LeaveNewsletterScreen() {
	const { reads } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination.leave')
	return (
		<>
			<PageHead title={words('title')} state={reads ? words('ask') : words('left')} />
			{reads ? (
				<Form name="leaveNewsletter" words="coordination" outcome={outcome}>
					<p>{words('askText')}</p>
					<FormActions>
						<Submit>{words('confirm')}</Submit>
					</FormActions>
				</Form>
			) : null}
		</>
	)
}
