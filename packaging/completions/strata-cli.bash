# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of strata-cli for bash: verbs, options, projects, versions and files.

# The library options already on the line, so that names come from the library the command will work on.
_strata_cli_ask() {
    local options=() i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --library) options+=(--library "$(_strata_cli_unquoted "${COMP_WORDS[i + 1]}")") ;;
        esac
    done
    "${COMP_WORDS[0]}" "${options[@]}" "$@" --json 2>/dev/null
}

# What the shell would make of a word: without quotes and backslashes, ~ expanded. Nothing in it is executed.
_strata_cli_unquoted() {
    local word=$1
    case $word in
    \'*) word=${word#\'}; word=${word%\'} ;;
    \"*) word=${word#\"}; word=${word%\"} ;;
    *) word=${word//\\/} ;;
    esac
    [[ $word == '~'* ]] && word=$HOME${word#'~'}
    printf '%s' "$word"
}

# The values of a field in an indented JSON document, one per line.
_strata_cli_field() {
    sed -n -e "s/^ *\"$1\": \"\\(.*\\)\",\\{0,1\\}\$/\\1/p" -e "s/^ *\"$1\": \\([0-9][0-9]*\\),\\{0,1\\}\$/\\1/p" |
        sed -e 's/\\"/"/g' -e 's/\\\\/\\/g'
}

_strata_cli_complete_with() {
    local candidate word=$(_strata_cli_unquoted "$current")
    while IFS= read -r candidate; do
        [[ -n $candidate && ${candidate,,} == "${word,,}"* ]] && COMPREPLY+=("$(printf '%q' "$candidate")")
    done
}

_strata_cli_projects() {
    if [[ $verb == "project restore" ]]; then
        _strata_cli_ask project list --trash | _strata_cli_field name
    else
        _strata_cli_ask project list | _strata_cli_field name
    fi
}

_strata_cli_versions() {
    local list
    list=$(_strata_cli_ask list "$(_strata_cli_unquoted "${operands[0]}")" --include-archived)
    printf 'active\nlatest\n'
    _strata_cli_field version <<<"$list" | sed 's/^/v/'
    _strata_cli_field version_name <<<"$list"
}

_strata_cli_paths() {
    _strata_cli_ask files "$(_strata_cli_unquoted "${operands[0]}")" "$(_strata_cli_unquoted "${operands[1]}")" | _strata_cli_field path
}

_strata_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local verbs="project capture samples workspace list show files cat diff activate rollback redo archive restore delete trash export take storage retention verify rebuild migrate help"
    local project_verbs="create list show edit archive delete restore"
    local trash_verbs="list restore delete empty"
    local workspace_verbs="link status sync unlink"
    local retention_verbs="show set apply"
    local global_options="--library --json --help"
    local verb="" operands=() i word
    COMPREPLY=()

    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        --library | --domain | --tech-stack | --client | --name | --status | --note | --prompt | --prompt-file | --parent | --exclude | --format | --folder | --capture-after | --capture-every | -o | --output | --keep-latest | --archive-after | --delete-after | --exports-after | --failed-exports-after | --max-size | --automatic | --largest | --metadata | --report)
            ((i++)) ;;
        -*) ;;
        *)
            if [[ -z $verb || $verb == help ]]; then
                verb=$word
            elif [[ $verb == project || $verb == workspace || $verb == trash || $verb == retention ]]; then
                verb="$verb $word"
            else
                operands+=("$word")
            fi ;;
        esac
    done

    case $previous in
    --library | --folder | --to) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames; return ;;
    --prompt-file) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames; return ;;
    -o | --output | --html | --metadata | --report) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames; return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W "zip tar tar.gz" -- "$current"); return ;;
    --automatic) mapfile -t COMPREPLY < <(compgen -W "on off" -- "$current"); return ;;
    --archive-after | --delete-after | --exports-after | --failed-exports-after) mapfile -t COMPREPLY < <(compgen -W "never" -- "$current"); return ;;
    --max-size) mapfile -t COMPREPLY < <(compgen -W "none" -- "$current"); return ;;
    --keep-latest | --largest) return ;;
    --status) mapfile -t COMPREPLY < <(compgen -W "draft active archived" -- "$current"); return ;;
    --parent) _strata_cli_complete_with < <(_strata_cli_versions); return ;;
    --domain | --tech-stack | --client | --name | --note | --prompt | --exclude | --capture-after | --capture-every) return ;;
    esac

    if [[ $current == -* ]]; then
        local options=""
        case $verb in
        "") options="--version" ;;
        "project create") options="--domain --tech-stack --client" ;;
        "project list") options="--trash" ;;
        "project edit") options="--name --status --domain --tech-stack --client" ;;
        capture) options="--create --name --note --prompt --prompt-file --parent --activate --if-changed --exclude --backslash-as-slash --allow-high-ratio --git --tags --branch --all-branches --since --limit --keep-empty --dry-run" ;;
        "workspace link") options="--follow --no-follow --capture-after --capture-every" ;;
        "workspace sync") options="--dry-run --undo --resume --back --keep-ignored" ;;
        list) options="--include-archived" ;;
        diff) options="--folder --stat --name-status --ignore-whitespace --html --unified" ;;
        activate | rollback | redo) options="--dry-run" ;;
        take) options="--to --flat --replace --dry-run --undo" ;;
        export) options="--format --output --force --portable-names" ;;
        verify) options="--quick --repair --dry-run" ;;
        "retention show") options="--all" ;;
        "retention set") options="--all --keep-latest --archive-after --delete-after --exports-after --failed-exports-after --max-size --automatic --default --own" ;;
        "retention apply") options="--all --dry-run --trust-clock" ;;
        storage) options="--largest --blocks" ;;
        migrate) options="--metadata --dry-run --guess --collect-orphans --report --resume --undo --keep-changed --list" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options $global_options" -- "$current")
        return
    fi

    case $verb in
    "" | help) mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$current"); return ;;
    project) mapfile -t COMPREPLY < <(compgen -W "$project_verbs" -- "$current"); return ;;
    trash) mapfile -t COMPREPLY < <(compgen -W "$trash_verbs" -- "$current"); return ;;
    retention) mapfile -t COMPREPLY < <(compgen -W "$retention_verbs" -- "$current"); return ;;
    "project create" | "project list" | "trash list" | "trash empty" | samples | rebuild) return ;;
    "trash restore" | "trash delete")
        [[ ${#operands[@]} == 0 ]] && _strata_cli_complete_with < <(_strata_cli_ask trash list | _strata_cli_field project_name | sort -u)
        return ;;
    workspace) mapfile -t COMPREPLY < <(compgen -W "$workspace_verbs" -- "$current"); return ;;
    "project create" | "project list" | samples | rebuild) return ;;
    migrate) mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames; return ;;
    esac

    case $verb:${#operands[@]} in
    *:0) _strata_cli_complete_with < <(_strata_cli_projects) ;;
    "workspace link:1") mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames ;;
    "workspace sync:1") _strata_cli_complete_with < <(_strata_cli_versions) ;;
    capture:1) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames ;;
    show:1 | files:1 | cat:1 | activate:1 | archive:* | restore:1 | delete:* | export:1 | take:1 | verify:1 | diff:1 | diff:2) _strata_cli_complete_with < <(_strata_cli_versions) ;;
    cat:2 | take:2) _strata_cli_complete_with < <(_strata_cli_paths) ;;
    diff:*) operands[1]=${operands[2]}; _strata_cli_complete_with < <(_strata_cli_paths) ;;
    esac
}

complete -F _strata_cli strata-cli
