import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepNetwork } from '../../access.ts'
import { writeNewsletter } from '../../commands/coordination/write-newsletter.ts'
import { NewsletterFields } from './newsletter-fields.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepNetwork(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await writeNewsletter(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/newsletter/${answer.value.newsletterId}`, 'coordination.done.newsletterWritten')
		: settle(answer, posted)
}

export default function NewNewsletterScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	return (
		<>
			<PageHead
				title={words('issue.new')}
				crumbs={[{ to: '/network/newsletter', label: words('newsletter.title') }]}
			/>
			<Form name="writeNewsletter" words="coordination" outcome={outcome} initial={{ audience: 'everybody' }}>
				<NewsletterFields />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
