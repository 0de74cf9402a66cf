import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepPlans } from '../../access.ts'
import { openCouncil } from '../../commands/voices/open-council.ts'
import { CouncilFields } from './council-fields.tsx'
import { NotNames } from './not-names.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepPlans(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await openCouncil(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/voices/councils/${answer.value.userCouncilId}`, 'voices.done.councilOpened')
		: settle(answer, posted)
}

export default function NewCouncilScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('voices')
	return (
		<>
			<PageHead title={words('councils.add')} crumbs={[{ to: '/voices', label: words('title') }]} />
			<Form name="openCouncil" words="voices" outcome={outcome}>
				<CouncilFields />
				<NotNames form="openCouncil" outcome={outcome} />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
