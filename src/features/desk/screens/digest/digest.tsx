import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Choice, HiddenInput, Tick } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { mayWorkAtTheDesk } from '../../access.ts'
import { chooseDigest } from '../../commands/digest/choose-digest.ts'
import { endDigest } from '../../commands/digest/end-digest.ts'
import { digestCounts } from '../../queries/digest/digest-counts.ts'
import { ownDigest } from '../../queries/digest/own-digest.ts'
import { placeOf } from '../../queries/digest/place-of.ts'
import { freshOf, isNothing, rhythms, withPlans } from '../../rules/digest.ts'
import { digestLetter, lineMark } from '../../words/digest-letter.ts'

const namespace = 'desk.digest'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { told, ...own } = show(await ownDigest(caller, {}))
	const { house, actor } = caller
	const waiting = await house.whatWaits(caller)
	const wanted = own.choice?.plans === false ? [] : freshOf(waiting, told)
	const counts = withPlans(show(await digestCounts(caller, {})), wanted)
	const rhythm = own.choice?.rhythm ?? 'every-working-day'
	const atDesk = mayWorkAtTheDesk(actor)
	const link = house.baseUrl + placeOf(actor, waiting)
	const letter = digestLetter({ locale: context.get(localeContext), rhythm, counts, atDesk, link })
	return { ...own, rhythms, atDesk, letter: isNothing(counts) ? null : letter }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'endDigest') {
		show(await endDigest(caller, {}))
		return done('/my-work/digest', `${namespace}.done.ended`)
	}
	const answer = await chooseDigest(caller, { ...posted, language: context.get(localeContext) })
	return answer.is === 'done' ? done('/my-work/digest', `${namespace}.done.chosen`) : settle(answer, posted)
}

/** One's own letter with the day's counts: chosen, looked at beforehand, ended. */
export default function DigestScreen() {
	const { choice, goesTo, canSend, rhythms: offered, letter, atDesk } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations(namespace)
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					atDesk
						? { to: '/my-work', label: words('myWork') }
						: { to: '/plans/reminders', label: words('plansPlace') },
				]}
				state={words('state')}
				actions={atDesk ? <TextLink to="/my-work/calendar">{words('calendar')}</TextLink> : undefined}
			/>
			<div className="stack-24 reading">
				{canSend ? null : (
					<Callout kind="warning" title={words('cannotSend')}>
						<p>{words('cannotSendWhy')}</p>
					</Callout>
				)}
				<Standing />
				<Form
					name="chooseDigest"
					words={namespace}
					outcome={outcome}
					initial={{
						rhythm: choice?.rhythm ?? (atDesk ? 'every-working-day' : 'weekly'),
						plans: choice?.plans === false ? '' : 'yes',
					}}
				>
					<Choice
						name="rhythm"
						options={offered.map((value) => ({
							value,
							label: words(`options.${value}`),
							...(value === 'weekly' ? { hint: words('optionHints.weekly') } : {}),
						}))}
					/>
					{atDesk ? <Tick name="plans" /> : <HiddenInput name="plans" value="yes" />}
					<p className="quiet">
						{choice === null ? words('goesTo', { address: goesTo ?? '' }) : words('changes')}
					</p>
					<Submit kind={choice === null ? 'primary' : 'secondary'}>
						{words(choice === null ? 'choose' : 'change')}
					</Submit>
				</Form>
				{choice === null ? null : (
					<Form name="endDigest" words={namespace} outcome={undefined}>
						<Submit kind="secondary">{words('end')}</Submit>
					</Form>
				)}
			</div>
			<Section title={words('preview')}>
				{letter === null ? <p className="quiet">{words('previewNothing')}</p> : <Preview {...letter} />}
			</Section>
		</>
	)
}

function Standing() {
	const { choice, goesTo } = useLoaderData<typeof loader>()
	const words = useTranslations(namespace)
	const format = useFormat()
	if (choice === null) return <p>{words('none')}</p>
	return (
		<p>
			{words(`since.${choice.rhythm}`, {
				day: format.day(choice.chosenOn),
				language: words(choice.language === 'en' ? 'languages.en' : 'languages.sv'),
				address: goesTo ?? '',
			})}
		</p>
	)
}

/** The letter as it is read: paragraphs, and one line for each count. */
function Preview({ subject, text }: { subject: string; text: string }) {
	const paragraphs = text.trim().split('\n\n')
	return (
		<Callout kind="info" title={subject}>
			{paragraphs.map((paragraph) =>
				paragraph.startsWith(lineMark) ? (
					<ul key={paragraph}>
						{paragraph.split('\n').map((line) => (
							<li key={line}>{line.slice(lineMark.length)}</li>
						))}
					</ul>
				) : (
					<p key={paragraph}>{paragraph}</p>
				),
			)}
		</Callout>
	)
}
