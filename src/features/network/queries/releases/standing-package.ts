import type { House } from '../../../../platform/house.ts'
import type { SignedKeyNotice } from '../../rules/submissions/key-notice.ts'
import type { SignedPackage } from '../../rules/submissions/package.ts'
import { listStanding } from '../../store/standing-packages.ts'

export type Standing =
	| {
			readonly is: 'open'
			readonly signed: SignedPackage
			readonly keys: readonly SignedKeyNotice[]
			readonly digest: string
	  }
	| { readonly is: 'missing' }
	/** Several municipalities of this house have a package for the network: it must be said whose is asked for. */
	| { readonly is: 'several'; readonly senders: readonly string[] }

/** The highest number that a package can have is far below. */
const afterAll = 2_000_000_000

/**
 * What a network may fetch here, without a key, read by the public's own role: the package that stands, or the first after the
 * number that the network has come to.
 */
export async function standingPackage(
	house: House,
	networkCode: string,
	senderCode: string | null,
	after: number = afterAll,
): Promise<Standing> {
	const found = await listStanding(house.published, networkCode, senderCode, after)
	const [one, ...others] = found
	if (one === undefined) return { is: 'missing' }
	if (others.length > 0) return { is: 'several', senders: found.map((each) => each.senderCode) }
	return {
		...{ is: 'open', digest: one.digest },
		signed: JSON.parse(one.signed) as SignedPackage,
		keys: JSON.parse(one.keys) as SignedKeyNotice[],
	}
}
