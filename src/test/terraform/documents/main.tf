# aws_iam_policy_document with all of its arguments, attached to endpoints so that the plan tells each document.

provider "aws" {
  region = "eu-west-1"
}

locals {
  accounts = ["111122223333", "444455556666"]
  readers  = { reports = ["s3:GetObject"], audit = ["s3:GetObject", "s3:ListBucket"] }
}

data "aws_iam_policy_document" "base" {
  policy_id = "Base"
  version   = "2012-10-17"

  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::base/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }

  statement {
    sid         = "NotThese"
    effect      = "Deny"
    not_actions = ["s3:GetObject", "s3:PutObject"]
    resources   = ["*"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

data "aws_iam_policy_document" "replacing" {
  statement {
    sid           = "Read"
    actions       = ["s3:GetObject", "s3:GetObjectVersion"]
    not_resources = ["arn:aws:s3:::secret/*"]
    principals {
      type        = "AWS"
      identifiers = [for account in local.accounts : "arn:aws:iam::${account}:root"]
    }
  }
}

data "aws_iam_policy_document" "merged" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]

  statement {
    sid       = "Write"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::base/in/*"]
    principals {
      type        = "Service"
      identifiers = ["logging.s3.amazonaws.com", "cloudtrail.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = local.accounts
    }
    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:aws:s3:::base"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

data "aws_iam_policy_document" "overridden" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json, jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:DeleteBucket", Resource = "*" }] })]
  override_policy_documents = [data.aws_iam_policy_document.replacing.json]

  statement {
    sid       = "NotThese"
    actions   = ["s3:ListAllMyBuckets"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }

  statement {
    actions   = ["s3:ListBucket"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = local.readers
    iterator = reader
    content {
      sid       = title(reader.key)
      actions   = reader.value
      resources = ["arn:aws:s3:::${reader.key}", "arn:aws:s3:::${reader.key}/*"]

      dynamic "principals" {
        for_each = local.accounts
        content {
          type        = "AWS"
          identifiers = [principals.value]
        }
      }

      condition {
        test     = "Bool"
        variable = "aws:SecureTransport"
        values   = [true]
      }
    }
  }
}

data "aws_iam_policy_document" "variables" {
  version = "2012-10-17"
  statement {
    effect    = "Allow"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::home/&{aws:username}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:PrincipalTag/path"
      values   = ["&{aws:userid}", "*"]
    }
    condition {
      test     = "NumericLessThan"
      variable = "s3:max-keys"
      values   = [10]
    }
  }
}

data "aws_iam_policy_document" "empty" {}

data "aws_iam_policy_document" "only_sources" {
  source_policy_documents = [file("${path.module}/source.json"), data.aws_iam_policy_document.empty.json]
}

data "aws_iam_policy_document" "override_of_empty" {
  override_policy_documents = [data.aws_iam_policy_document.dynamic.json, data.aws_iam_policy_document.variables.json]
}

locals {
  documents = {
    base              = data.aws_iam_policy_document.base.json
    replacing         = data.aws_iam_policy_document.replacing.json
    merged            = data.aws_iam_policy_document.merged.json
    overridden        = data.aws_iam_policy_document.overridden.json
    dynamic           = data.aws_iam_policy_document.dynamic.json
    variables         = data.aws_iam_policy_document.variables.json
    only_sources      = data.aws_iam_policy_document.only_sources.json
    override_of_empty = data.aws_iam_policy_document.override_of_empty.json
    minified          = data.aws_iam_policy_document.merged.minified_json
    encoded           = jsonencode(jsondecode(data.aws_iam_policy_document.base.json))
    yaml              = jsonencode(yamldecode(file("${path.module}/policy.yaml")))
    edited            = replace(data.aws_iam_policy_document.base.json, "s3:::base", "s3:::other")
  }
}

resource "aws_vpc_endpoint" "each" {
  for_each = local.documents

  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.eu-west-1.s3"
  policy       = each.value
  tags         = { Document = each.key }
}

resource "aws_vpc_endpoint_policy" "merged" {
  vpc_endpoint_id = "vpce-0123456789abcdef0"
  policy          = one([for name, text in local.documents : text if name == "merged"])
}
