/** Short words between two others, by which it is known whether both belong to one duty. */
export interface Joints {
  /** Ends what stands between two who are asked: "UNMIL to conduct, and the Secretary-General to report". */
  readonly nextAsked: string;
  /** Between a time and what another duty is about: "by 21 December and report". */
  readonly nextThing: string;
  /** Ends what stands between the verbs of two duties that each have their time: "by 30 April and to begin". */
  readonly nextVerb: string;
  /** Between a head and what it belongs to: "the findings of the review". */
  readonly partOf: string;
  /** Between a verb of decision and what the sentence behind it is about: "that the first". */
  readonly beforeSubject: string;
  /** Between what a sentence is about and the verb that says what is done to it: "shall be". */
  readonly passive: string;
}
