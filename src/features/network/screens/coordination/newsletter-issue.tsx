import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { sendNewsletter } from '../../commands/coordination/send-newsletter.ts'
import { writeNewsletter } from '../../commands/coordination/write-newsletter.ts'
import { newsletterPage } from '../../queries/coordination/newsletter-page.ts'
import { NewsletterFields } from './newsletter-fields.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await newsletterPage(callerOf(context), { newsletterId: params.newsletterId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { newsletterId } = params
	const back = (said: string) => done(`/network/newsletter/${newsletterId}`, `coordination.done.${said}`)
	if (posted.intent === 'sendNewsletter') {
		const answer = await sendNewsletter(caller, { newsletterId })
		return answer.is === 'done' ? back('newsletterSent') : settle<unknown>(answer, posted)
	}
	const answer = await writeNewsletter(caller, { ...posted, newsletterId })
	return answer.is === 'done' ? back('newsletterWritten') : settle<unknown>(answer, posted)
}

/** An issue that is being written, or as it was sent. */
export default function NewsletterIssueScreen() {
	const { issue, letters, readers, sendsMail } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	const format = useFormat()
	const { number, subject, text, audience, sentAt } = issue
	const crumbs = [{ to: '/network/newsletter', label: words('newsletter.title') }]
	const kicker = words('issue.title', { number: String(number) })
	if (sentAt !== null) {
		return (
			<>
				<PageHead
					title={subject}
					crumbs={crumbs}
					kicker={kicker}
					state={words('issue.sent', { when: format.moment(sentAt) })}
				/>
				<OwnWords>{text}</OwnWords>
				<Section title={words('issue.letters')}>
					<p>{words(`newsletter.audiences.${audience}`)}</p>
					<ul>
						{letters.map(({ state, count }) => (
							<li key={state}>{words(`newsletter.letters.${state}`, { count: String(count) })}</li>
						))}
					</ul>
				</Section>
			</>
		)
	}
	return (
		<>
			<PageHead
				title={subject}
				crumbs={crumbs}
				kicker={`${kicker} · ${words('issue.draft')}`}
				state={words('issue.draftText', { readers })}
			/>
			<Form
				name="writeNewsletter"
				words="coordination"
				outcome={outcome}
				initial={{ subject, text, audience }}
			>
				<NewsletterFields />
				<FormActions>
					<Submit kind="secondary">{words('save')}</Submit>
				</FormActions>
			</Form>
			<Section title={words('issue.send')}>
				{sendsMail ? (
					<Form name="sendNewsletter" words="coordination" outcome={outcome}>
						<p>{words('issue.sendText')}</p>
						<FormActions>
							<Submit>{words('issue.send')}</Submit>
						</FormActions>
					</Form>
				) : (
					<Callout kind="info" title={words('newsletter.noMail')}>
						<p>{words('newsletter.noMailText')}</p>
					</Callout>
				)}
			</Section>
		</>
	)
}
