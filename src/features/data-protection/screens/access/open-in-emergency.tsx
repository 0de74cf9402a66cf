import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { mayBreakGlass } from '../../access.ts'
import { breakGlass } from '../../commands/access/break-glass.ts'

export function loader({ context, request }: LoaderFunctionArgs) {
	if (!mayBreakGlass(callerOf(context).actor)) throw data(null, { status: 403 })
	return { personId: new URL(request.url).searchParams.get('person') }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await breakGlass(callerOf(context), posted)
	// No case of this number and one that is not to be opened are one answer, at its field.
	if (answer.is === 'missing') {
		return settle({ is: 'bad-input', faults: [{ path: 'caseNumber', problem: 'no-such-case' }] }, posted)
	}
	return answer.is === 'done'
		? done('/protection/emergencies', 'accessPages.done.opened')
		: settle(answer, posted)
}

/** Opening another unit's matter in an emergency: what happens is said before it does. */
export default function OpenInEmergencyScreen() {
	const { personId } = useLoaderData<typeof loader>()
	const words = useTranslations('accessPages.opening')
	return (
		<>
			<PageHead title={words('title')} crumbs={[{ to: '/protection/emergencies', label: words('back') }]} />
			<div className="stack-24 reading">
				<Callout kind="warning" title={words('what')}>
					<ul className="bullets">
						{(['reads', 'hours', 'told', 'protected'] as const).map((one) => (
							<li key={one}>{words(`says.${one}`)}</li>
						))}
					</ul>
				</Callout>
				<Form name="breakGlass" words="accessPages" outcome={useActionData<typeof action>()}>
					{personId === null ? (
						<TextInput name="caseNumber" width="short" />
					) : (
						<HiddenInput name="personId" value={personId} />
					)}
					<LongText name="reason" />
					<FormActions>
						<Submit>{words('open')}</Submit>
					</FormActions>
				</Form>
			</div>
		</>
	)
}
