/** The contract of text recognition: a picture of a page in, words with their places and how sure they are out. */

/** One byte for each point, 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly dotsPerInch: number;
}

/** Places in points of the picture, from its upper left corner. */
export interface RecognisedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Number of the line on the page, in reading order, from 0. */
  readonly line: number;
  /** 0 to 100. */
  readonly confidence: number;
}

export interface Recogniser {
  /** @throws RecognitionFault when the engine fails or takes too long */
  recognise(picture: GreyPicture): Promise<readonly RecognisedWord[]>;
  close(): Promise<void>;
}

export class RecognitionFault extends Error {}
