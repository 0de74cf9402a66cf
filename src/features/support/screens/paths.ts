/** Where somebody's support is read and written. */
export const supportPaths = (personId: string) => {
	const own = `/support/people/${personId}`
	return {
		/** The person's whole support: decisions, agreements, reviews. */
		whole: `/people/${personId}/support`,
		plan: `${own}/plan`,
		version: (planId: string) => `${own}/plan/versions/${planId}`,
		skills: `${own}/skills`,
		newAssessment: `${own}/skills/new`,
		assessment: (id: string) => `${own}/skills/${id}`,
		newCoordinated: `${own}/coordinated/new`,
		coordinated: (id: string) => `${own}/coordinated/${id}`,
		young: `${own}/young`,
	}
}
