import { useTranslations } from 'use-intl'
import { Unverified } from '../../ui/marks.tsx'
import { PageHead, Section } from '../../ui/page.tsx'

const kinds = ['identity', 'contact', 'home', 'words', 'decisions', 'children'] as const
const rights = ['read', 'correct', 'log'] as const

/** For whoever is in the records: what is kept, why, how long, who sees it, and what they may ask for. Open to anyone. */
export default function AboutYourData() {
	const words = useTranslations('aboutData')
	return (
		<div className="reading">
			<PageHead title={words('title')} state={words('state')} />
			<Section title={words('whatTitle')}>
				<div className="stack-8">
					<p>{words('what')}</p>
					<ul className="bullets">
						{kinds.map((kind) => (
							<li key={kind}>{words(`kinds.${kind}`)}</li>
						))}
					</ul>
					<p>{words('never')}</p>
				</div>
			</Section>
			<Section title={words('whyTitle')}>
				<p>{words('why')}</p>
			</Section>
			<Section title={words('howLongTitle')}>
				<p>{words('howLong')}</p>
			</Section>
			<Section title={words('whoTitle')}>
				<p>{words('who')}</p>
			</Section>
			<Section title={words('rightsTitle')}>
				<div className="stack-8">
					<ul className="bullets">
						{rights.map((right) => (
							<li key={right}>{words(`rights.${right}`)}</li>
						))}
					</ul>
					<p>{words('rights.not')}</p>
				</div>
			</Section>
			<Section title={words('othersTitle')}>
				<p>{words('others')}</p>
			</Section>
			<Section title={words('askTitle')}>
				<p>{words('ask')}</p>
			</Section>
			<Section title={words('complainTitle')}>
				<p>{words('complain')}</p>
				<p className="quiet small">
					{words('unverified')} <Unverified />
				</p>
			</Section>
		</div>
	)
}
