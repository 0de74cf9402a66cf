import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { registerMessage } from '../../commands/authorities/register-message.ts'
import { caseFile } from '../../queries/case-file.ts'
import { landlords } from '../../queries/landlords.ts'
import { lawTable } from '../../queries/law/law-table.ts'
import { type MessageKind, messageKinds } from '../../rules/authorities/message-rules.ts'
import { HouseholdFields } from './household-fields.tsx'
import { MessageFields } from './message-fields.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const caseId = new URL(request.url).searchParams.get('case')
	const about = caseId === null ? null : show(await caseFile(caller, { caseId }))
	return {
		kind: kindOf(params.kind),
		about: about === null ? null : { caseId: about.caseId, caseNumber: about.caseNumber },
		landlords: show(await landlords(caller, {})),
		acts: show(await lawTable(caller, {})).acts,
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await registerMessage(callerOf(context), { ...posted, kind: kindOf(params.kind) })
	if (answer.is !== 'done') return settle(answer, posted)
	const { caseId } = answer.value
	const next = params.kind === 'eviction-date' ? '/confirm-to-authority' : ''
	return done(`/evictions/${caseId}${next}`, 'evictionPrevention.authorities.done.registerMessage')
}

function kindOf(name: string | undefined): MessageKind {
	const found = messageKinds.find((kind) => kind === name)
	if (found === undefined) throw data(null, { status: 404 })
	return found
}

/** One kind of message: what it must say, and the household that it is about unless a case is already named. */
export default function RegisterMessageScreen() {
	const { kind, about, landlords, acts } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const title = words(`incomingKinds.${kind}`)
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: '/evictions/register', label: words('register.title') },
					{ label: title },
				]}
				{...(about === null ? {} : { state: words('register.about', { number: about.caseNumber }) })}
			/>
			<Form
				name="registerMessage"
				words="evictionPrevention.authorities"
				outcome={outcome}
				initial={{
					receivedOn: today,
					regime: 'JB12',
					...(kind.startsWith('own-') ? { channel: 'own' } : {}),
				}}
			>
				<MessageFields kind={kind} joins={about !== null} />
				{about === null ? (
					<HouseholdFields landlords={landlords} acts={acts} />
				) : (
					<HiddenInput name="caseId" value={about.caseId} />
				)}
				<PerhapsRegistered outcome={outcome} />
				<FormActions>
					<Submit>{words('register.submit')}</Submit>
					<ButtonLink to={about === null ? '/evictions/register' : `/evictions/${about.caseId}`} kind="quiet">
						{cases('step.cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}
