import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { useSamePerson } from '../../../../ui/same-person.ts'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { decidePair } from '../../../people/index.ts'
import { linkPerson } from '../../commands/link-person.ts'
import { compareLives } from '../../queries/compare-lives.ts'
import { type Compared, CompareRows } from './compare-rows.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await compareLives(callerOf(context), { aId: params.aId, bId: params.bId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const input = { ...posted, aId: params.aId, bId: params.bId }
	// The buttons of one form: what one says about the pair is what the pressed one is called.
	if (posted.decision === 'link') {
		const answer = await linkPerson(caller, input)
		return answer.is === 'done'
			? done(`/people/${answer.value.keptId}`, 'homelessness.doubles.done.linked')
			: settle(answer, posted)
	}
	const answer = await decidePair(caller, input)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(
		'/homelessness/doubles',
		`homelessness.doubles.done.${posted.decision === 'later' ? 'later' : 'apart'}`,
	)
}

export default function CompareScreen() {
	const compared = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.doubles')
	const same = useSamePerson()
	const { a, b, linked, probability, reasons } = compared
	const state = linked
		? words('compareLinked')
		: words('compareState', { likely: same.howLikely(probability), why: same.why(reasons) })
	return (
		<>
			<PageHead
				title={words('compareTitle')}
				crumbs={[{ to: '/homelessness/doubles', label: words('title') }, { label: words('compare') }]}
				state={state}
			/>
			<Decided compared={compared} />
			<CompareRows a={a} b={b} reasons={reasons} />
			{!linked && (
				<Section title={words('decide')}>
					<p className="reading quiet">{words('linkHint')}</p>
					<Form name="decide" words="homelessness.doubles" outcome={outcome}>
						<TextInput name="reason" optional width="medium" />
						<FormActions>
							<Submit name="decision" value="link">
								{words('link')}
							</Submit>
							<Submit kind="secondary" name="decision" value="not-the-same">
								{words('apartDo')}
							</Submit>
							<Submit kind="quiet" name="decision" value="later">
								{words('laterDo')}
							</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}

/** What somebody has said of the pair before, and the way to open it again. */
function Decided({ compared: { decided, a, b } }: { compared: Compared }) {
	const words = useTranslations('homelessness.doubles')
	const format = useFormat()
	if (decided === null) return null
	const said = { day: decided.on === null ? '–' : format.dayFull(decided.on), reason: decided.reason ?? '' }
	return (
		<Callout kind="info" title={words(decided.is === 'later' ? 'decidedLater' : 'decidedApart', said)}>
			<Form name="reopen" words="homelessness.doubles" to="/homelessness/doubles" inline>
				<HiddenInput name="aId" value={a.personId} />
				<HiddenInput name="bId" value={b.personId} />
				<Submit kind="quiet">{words('reopen')}</Submit>
			</Form>
		</Callout>
	)
}
