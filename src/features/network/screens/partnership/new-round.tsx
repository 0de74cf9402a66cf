import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepNetwork } from '../../access.ts'
import { planReflectionRound } from '../../commands/partnership/plan-reflection-round.ts'
import { RoundFields } from './round-fields.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepNetwork(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await planReflectionRound(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/partnership/rounds/${answer.value.roundId}`, 'partnership.done.roundPlanned')
		: settle(answer, posted)
}

export default function NewRoundScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	return (
		<>
			<PageHead
				title={words('rounds.add')}
				crumbs={[{ to: '/partnership/rounds', label: words('rounds.title') }, { label: words('rounds.add') }]}
			/>
			<Form name="planReflectionRound" words="partnership" outcome={outcome}>
				<RoundFields />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
