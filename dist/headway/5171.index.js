export const id = 5171;
export const ids = [5171];
export const modules = {

/***/ 65171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP)
/* harmony export */ });
const HELP = `Compares the models that two commits of this repository train.

Usage
  headway [options] <base> [<head>] -- <command>

  Trains <head> (default: HEAD) and the commit where it parted from <base>, each
  in a fresh checkout with its own packages, and holds their metrics against
  each other. Your checkout, your branches and what is not committed stay as is.

Examples
  headway main -- python train.py
  headway --seeds 5 main my-branch -- python train.py --epochs 3
  headway --results 'out/*.json' --metrics 'f1: {tolerance: 0.5}' main -- make

What is trained
  <command>                one word is a shell command, several are as they are
  --working-directory DIR  folder of the repository in which it runs (default:
                           the one you are in)
  --install auto|none|CMD  how packages come (default: auto, from uv.lock,
                           requirements.txt or pyproject.toml)
  --data PATH              what trainings read elsewhere; may be repeated
  --submodules, --lfs      check out submodules, Git LFS files
  --base-tip               hold the head against <base> itself

What is read
  --results GLOB           files it writes (default: result.txt); repeatable
  --predictions GLOB       per example: which ones were fixed or broken
  --metrics YAML           'f1: {better: higher, tolerance: 0.5, primary: true}'

How often, and with what
  --seeds N                pairs to train, HEADWAY_SEED is 1 to N; 3 tell noise
  --max-seeds N            pairs in all, where the first ones leave it open
  --seed N                 one pair, with this very seed
  --threads N              cores and threads of each training
  --max-parallel N         trainings at once
  --timeout-minutes N      of one training (default: 300)
  --reuse auto|on|off      may earlier measurements answer? (default: auto)

What comes of it
  --json[=FILE]            the whole comparison
  --markdown[=FILE]        the report as a pull request's comment has it
  --html=FILE              the report in full, with curves
  --logs=FOLDER            the whole log of each training
  --fail-on WHAT           worse, inconclusive, no-baseline: exit code 1 then
  --verbose                show what the trainings print
  --help, --version

Exit codes
  0  compared
  1  the head failed to train, or a --fail-on rule hit
  2  used wrongly: an option, a commit, no repository
  3  Headway or the machine failed
  129, 130, 143  ended by a closed terminal, Ctrl-C, TERM
`;


/***/ })

};
